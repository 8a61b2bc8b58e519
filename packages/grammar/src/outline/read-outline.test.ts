import { describe, expect, test } from 'vitest';
import { plainText } from '../text/plain-text.ts';
import { readOutline } from './read-outline.ts';

const outlineOf = (text: string) =>
  readOutline(plainText(text)).map(({ level, role, title }) => `${level} ${role}${title && ` ${title}`}`);

const LONG =
  '全县上下凝心聚力、真抓实干，各项事业取得新的进展，人民群众的获得感、幸福感、安全感持续增强，经济社会保持平稳健康发展。';

interface Example {
  readonly why: string;
  readonly text: string;
  readonly is: readonly string[];
}

const examples: readonly Example[] = [
  {
    why: 'a county’s report in three parts',
    text: `政府工作报告\n各位代表：\n一、2023年工作回顾\n${LONG}\n二、2024年工作安排\n${LONG}\n（一）聚焦产业升级，增强发展动能\n${LONG}\n（二）聚焦城乡融合，优化空间布局。${LONG}\n三、加强政府自身建设\n${LONG}\n各位代表！让我们携手同心，为建设美好家园而努力奋斗！\n`,
    is: [
      '1 opening',
      '1 review 一、2023年工作回顾',
      '1 plan 二、2024年工作安排',
      '2 plan （一）聚焦产业升级，增强发展动能',
      '2 plan （二）聚焦城乡融合，优化空间布局',
      '1 self 三、加强政府自身建设',
      '1 closing',
    ],
  },
  {
    why: 'the State Council’s parts',
    text: `一、2023年工作回顾\n${LONG}\n二、2024年经济社会发展总体要求和政策取向\n${LONG}\n三、2024年政府工作任务\n${LONG}\n`,
    is: [
      '1 review 一、2023年工作回顾',
      '1 plan 二、2024年经济社会发展总体要求和政策取向',
      '1 plan 三、2024年政府工作任务',
    ],
  },
  {
    why: 'a new government’s first report',
    text: `一、过去五年工作回顾\n${LONG}\n二、今后五年发展的总体思路和主要目标\n${LONG}\n三、2022年重点工作\n${LONG}\n四、努力建设人民满意的服务型政府\n${LONG}\n`,
    is: [
      '1 review 一、过去五年工作回顾',
      '1 plan 二、今后五年发展的总体思路和主要目标',
      '1 plan 三、2022年重点工作',
      '1 self 四、努力建设人民满意的服务型政府',
    ],
  },
  {
    why: 'the end of a five-year plan',
    text: `一、“十三五”时期和2020年工作回顾\n${LONG}\n二、“十四五”时期经济社会发展主要目标和任务\n${LONG}\n三、2021年工作安排\n${LONG}\n`,
    is: [
      '1 review 一、“十三五”时期和2020年工作回顾',
      '1 plan 二、“十四五”时期经济社会发展主要目标和任务',
      '1 plan 三、2021年工作安排',
    ],
  },
  {
    why: 'parts with numbers of their own, 第一部分 alone on its line',
    text: `第一部分\n2023年工作回顾\n${LONG}\n一、产业提质\n${LONG}\n第二部分\n2024年主要任务\n${LONG}\n一、稳增长\n${LONG}\n（一）抓项目\n${LONG}\n`,
    is: [
      '1 review 第一部分2023年工作回顾',
      '2 review 一、产业提质',
      '1 plan 第二部分2024年主要任务',
      '2 plan 一、稳增长',
      '3 plan （一）抓项目',
    ],
  },
  {
    why: 'only years in the headings of the parts',
    text: `一、2023年：砥砺奋进的一年\n${LONG}\n二、2024年：乘势而上的一年\n${LONG}\n`,
    is: ['1 review 一、2023年：砥砺奋进的一年', '1 plan 二、2024年：乘势而上的一年'],
  },
  {
    why: 'parts without numbers',
    text: `政府工作报告\n2023年工作回顾\n${LONG}\n2024年工作安排\n${LONG}\n（一）抓产业\n${LONG}\n加强政府自身建设\n${LONG}\n`,
    is: [
      '1 opening',
      '1 review 2023年工作回顾',
      '1 plan 2024年工作安排',
      '2 plan （一）抓产业',
      '1 self 加强政府自身建设',
    ],
  },
  {
    why: 'unnumbered parts with tasks that are numbered like parts',
    text: `【2023年工作回顾】\n${LONG}\n【2024年重点工作】\n${LONG}\n一、抓产业\n${LONG}\n二、抓城建\n${LONG}\n`,
    is: ['1 review 2023年工作回顾', '1 plan 2024年重点工作', '2 plan 一、抓产业', '2 plan 二、抓城建'],
  },
  {
    why: 'a heading broken over two lines',
    text: `一、2023年工作回顾\n${LONG}\n二、2024年经济社会发展总体要求\n和主要预期目标\n${LONG}\n`,
    is: ['1 review 一、2023年工作回顾', '1 plan 二、2024年经济社会发展总体要求和主要预期目标'],
  },
  {
    why: 'numbers with ASCII brackets and tasks in four levels',
    text: `一、2023年工作回顾\n${LONG}\n二、2024年工作安排\n(一)抓产业\n${LONG}\n1.壮大工业。${LONG}\n2、发展农业\n${LONG}\n（1）种植业\n${LONG}\n(二)抓民生\n${LONG}\n`,
    is: [
      '1 review 一、2023年工作回顾',
      '1 plan 二、2024年工作安排',
      '2 plan (一)抓产业',
      '3 plan 1.壮大工业',
      '3 plan 2、发展农业',
      '4 plan （1）种植业',
      '2 plan (二)抓民生',
    ],
  },
  {
    why: 'a run-in heading that ends with a colon, and one that is a long sentence',
    text: `一、2023年工作回顾\n${LONG}\n二、2024年工作安排\n（一）产业方面：${LONG}\n（二）持续优化营商环境，${LONG}\n`,
    is: [
      '1 review 一、2023年工作回顾',
      '1 plan 二、2024年工作安排',
      '2 plan （一）产业方面',
      '2 plan （二）持续优化营商环境',
    ],
  },
  {
    why: 'the government’s own conduct as a task of the plan',
    text: `一、2023年工作回顾\n${LONG}\n二、2024年工作安排\n（一）抓产业\n${LONG}\n（二）加强政府自身建设\n${LONG}\n`,
    is: [
      '1 review 一、2023年工作回顾',
      '1 plan 二、2024年工作安排',
      '2 plan （一）抓产业',
      '2 self （二）加强政府自身建设',
    ],
  },
  {
    why: 'targets met are review, own conduct that secures targets is self',
    text: `一、2023年主要目标任务完成情况\n${LONG}\n二、2024年目标任务\n${LONG}\n三、加强自身建设，确保各项目标任务圆满完成\n${LONG}\n`,
    is: [
      '1 review 一、2023年主要目标任务完成情况',
      '1 plan 二、2024年目标任务',
      '1 self 三、加强自身建设，确保各项目标任务圆满完成',
    ],
  },
  {
    why: 'glossary below 附件, imprint behind',
    text: `一、2023年工作回顾\n${LONG}\n二、2024年工作安排\n${LONG}\n附件\n《政府工作报告》名词解释\n1.双碳：碳达峰、碳中和。\n大会秘书处\n2024年1月18日印发\n（共印300份）\n`,
    is: [
      '1 review 一、2023年工作回顾',
      '1 plan 二、2024年工作安排',
      '1 glossary 《政府工作报告》名词解释',
      '1 imprint',
    ],
  },
  ...[
    '名词解释：',
    '附：名词解释',
    '有关用语说明',
    '《政府工作报告》中有关名词解释',
    '附件1：名词解释',
    '名词注释',
    '附注：',
    '注释',
  ].map((title) => ({
    why: `glossary headed ${title}`,
    text: `一、2023年工作回顾\n${LONG}\n二、2024年工作安排\n${LONG}\n${title}\n1.“双碳”：碳达峰、碳中和。\n`,
    is: ['1 review 一、2023年工作回顾', '1 plan 二、2024年工作安排', `1 glossary ${title}`],
  })),
  {
    why: 'unnumbered parts whose numbered tasks sound like a review themselves',
    text: `政府工作报告\n各位代表：\n2018年工作回顾\n${LONG}\n一、坚持项目带动，产业发展取得新成效\n${LONG}\n二、坚持民生优先，群众生活得到新改善\n${LONG}\n2019年工作安排\n${LONG}\n一、突出抓好项目建设\n${LONG}\n`,
    is: [
      '1 opening',
      '1 review 2018年工作回顾',
      '2 review 一、坚持项目带动，产业发展取得新成效',
      '2 review 二、坚持民生优先，群众生活得到新改善',
      '1 plan 2019年工作安排',
      '2 plan 一、突出抓好项目建设',
    ],
  },
  {
    why: 'rows of targets and tasks, with who is to do them, are no headings',
    text: `重点工作责任分解方案\n一、2023年主要预期目标\n1.地区生产总值增长7%以上。（牵头单位：区发改局）\n2.居民收入增长与经济增长基本同步。（牵头单位：区发改局）\n二、2023年重点工作安排\n（一）新建水厂2座。（责任单位：区水利局）\n（二）改善人居环境\n1.新建公厕5座。\n2.改造农贸市场3处，新增摊位。\n`,
    is: ['1 opening', '1 plan 一、2023年主要预期目标', '1 plan 二、2023年重点工作安排', '2 plan （二）改善人居环境'],
  },
  {
    why: 'livelihood projects numbered like parts are no parts',
    text: `一、2024年工作回顾\n${LONG}\n二、2025年工作安排\n${LONG}\n（一）办好民生实事\n一、道路硬化工程\n硬化村内道路。\n二、饮水维修工程\n维修机泵。\n三、电网改造工程\n改造线路。\n三、加强政府自身建设\n${LONG}\n`,
    is: [
      '1 review 一、2024年工作回顾',
      '1 plan 二、2025年工作安排',
      '2 plan （一）办好民生实事',
      '1 self 三、加强政府自身建设',
    ],
  },
  {
    why: 'items of a livelihood list are no headings',
    text: `一、2023年工作回顾\n${LONG}\n二、2024年工作安排\n（一）抓民生\n${LONG}\n今年继续办好10件民生实事：\n1.新建公厕。\n2.改造学校。\n（二）抓生态\n${LONG}\n`,
    is: ['1 review 一、2023年工作回顾', '1 plan 二、2024年工作安排', '2 plan （一）抓民生', '2 plan （二）抓生态'],
  },
  {
    why: 'rows of a table of contents and sentences that begin like numbers are no headings',
    text: `目录\n一、2023年工作回顾……1\n二、2024年工作安排……9\n一、2023年工作回顾\n${LONG}\n二、三产业增加值占比提高，${LONG}\n1.5万亩良田全部建成，${LONG}\n二、2024年工作安排\n${LONG}\n`,
    is: ['1 opening', '1 review 一、2023年工作回顾', '1 plan 二、2024年工作安排'],
  },
  {
    why: 'Markdown left by a converter',
    text: `# 政府工作报告\n## 一、2023年工作回顾\n${LONG}\n## 二、2024年工作安排\n**（一）抓产业**\n${LONG}\n`,
    is: ['1 opening', '1 review 一、2023年工作回顾', '1 plan 二、2024年工作安排', '2 plan （一）抓产业'],
  },
  {
    why: 'a report of the 2000s with full-width digits',
    text: `一、２００３年工作回顾\n${LONG}\n二、２００４年的主要任务\n${LONG}\n`,
    is: ['1 review 一、２００３年工作回顾', '1 plan 二、２００４年的主要任务'],
  },
  {
    why: 'no headings: the past year told, then the coming one',
    text: '本报讯 县人大会议近日举行。\n2023年，全县生产总值同比增长6%，总量位居全市第一，荣获全国文明县城。\n产业发展有力，累计投资50亿元，实现了历史性突破。\n站在新的起点，澜溪县锚定目标。\n加快建设开发区，力争新增企业10家，确保增长7%。\n着力改善民生，加强教育。\n',
    is: ['1 opening', '1 review', '1 plan'],
  },
  {
    why: 'a review without a heading before tasks that have some, told by predicates that close their clauses',
    text: `各位代表：\n现在，我向大会作政府工作报告，请予审议。\n首先报告2001年的工作。\n全市各族人民奋发进取，各项事业有了新的面貌。\n${'农村改革进一步深化。工业结构逐步优化。污染防治得到加强，居住条件进一步改善。财政收入达到9亿元，比上年增长8%。治安综合治理的基础工作有了起色，群众的安全感有所提高。'.repeat(18)}\n2002年是十分重要的一年。做好今年工作，总体要求是：进一步扩大开放，加快结构调整，推进改革。\n一、扩大内需\n${LONG}\n二、加快农业发展\n${LONG}\n`,
    is: ['1 opening', '1 review', '1 plan', '2 plan 一、扩大内需', '2 plan 二、加快农业发展'],
  },
  {
    why: 'a plan with a heading that looks back, and what stands under it',
    text: `一、2005年工作回顾\n${LONG}\n二、今年的主要任务\n（一）抓产业\n${LONG}\n（二）“十五”期间经济社会发展主要情况\n${LONG}\n（三）确保完成全年目标任务情况良好\n${LONG}\n`,
    is: [
      '1 review 一、2005年工作回顾',
      '1 plan 二、今年的主要任务',
      '2 plan （一）抓产业',
      '2 review （二）“十五”期间经济社会发展主要情况',
      '2 plan （三）确保完成全年目标任务情况良好',
    ],
  },
  { why: 'another text', text: '春天来了，花开了。\n小河流水。\n', is: ['1 opening'] },
  { why: 'an empty text', text: '', is: ['1 opening'] },
];

describe('the outline', () => {
  test.each(examples)('$why', ({ text, is }) => {
    expect(outlineOf(text)).toEqual(is);
  });

  test('parts tile the text and children lie in their parents', () => {
    const plain = plainText(examples[4]!.text);
    const sections = readOutline(plain);
    const parts = sections.filter((section) => section.level === 1);
    expect(parts[0]!.start).toBe(0);
    expect(parts.at(-1)!.end).toBe(plain.chars.length);
    parts.slice(1).forEach((part, index) => {
      expect(part.start).toBe(parts[index]!.end);
    });
    for (const section of sections.filter((each) => each.parent !== null)) {
      const parent = sections.find((each) => each.id === section.parent)!;
      expect(section.start).toBeGreaterThanOrEqual(parent.titleEnd);
      expect(section.end).toBeLessThanOrEqual(parent.end);
    }
  });
});
