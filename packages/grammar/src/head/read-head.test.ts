import { describe, expect, test } from 'vitest';
import type { ReportHead } from '../facts.ts';
import { readOutline } from '../outline/read-outline.ts';
import { plainText } from '../text/plain-text.ts';
import { readHead } from './read-head.ts';

const BODY = (past: number, plan: number) =>
  `各位代表：\n现在，我向大会报告政府工作，请予审议。\n一、${past}年工作回顾\n过去一年，经济稳步增长。\n二、${plan}年工作安排\n今年要抓好以下工作。\n`;

const headOf = (text: string): ReportHead => {
  const plain = plainText(text);
  return readHead(plain, readOutline(plain));
};

interface Example {
  readonly why: string;
  readonly head: string;
  readonly body?: string;
  readonly is: Partial<Omit<ReportHead, 'jurisdiction'>> & {
    name?: string | null;
    level?: string;
    code?: string | null;
  };
}

const examples: readonly Example[] = [
  {
    why: 'a county that the table lacks and whose name ends like a listed one',
    head: '政府工作报告\n——2012年2月20日在固陵县第十四届人民代表大会第一次会议上\n固陵县人民政府代县长 周 明\n',
    is: { name: '固陵县', level: 'county', code: null },
  },
  {
    why: 'a report made in December on the year it is made in',
    head: '政府工作报告\n（2018年12月26日在沙河县第十四届人民代表大会第三次会议上）\n县长 孙 立\n各位代表：\n',
    body: '2018年工作回顾\n一年来，经济稳步增长，实现了良好开局。\n一、产业发展取得新成效\n完成了年度任务。\n',
    is: { name: '沙河县', deliveredOn: '2018-12-26', reviewYear: 2018, planYear: 2019 },
  },
  {
    why: 'a report named after the year it reviews, without a day',
    head: '2019年沙河县政府工作报告\n——在沙河县第十四届人民代表大会第三次会议上\n县长 孙 立\n各位代表：\n',
    body: '一、勠力同心，过去一年工作成效显著\n2019年，是不平凡的一年，经济稳步增长。\n二、攻坚克难，奋力完成全年任务\n今年要抓好以下工作。\n',
    is: { reviewYear: 2019, planYear: 2020 },
  },
  {
    why: 'a deputy in charge who reports, the county named with the post only',
    head: '政府工作报告\n——2013年2月6日在县第十四届人民代表大会第三次会议上\n固陵县常务副县长 周 明\n',
    body: BODY(2012, 2013),
    is: { name: '固陵县', speaker: '周明' },
  },
  {
    why: 'a list of tasks drawn from a report, its title in 《》',
    head: '沙河县《政府工作报告》提出的2021年重要事项责任分解\n',
    body: '一、2021年主要目标\n1.地区生产总值增长6%。\n二、2021年重点工作\n抓好项目建设。\n',
    is: { title: null, name: '沙河县', planYear: 2021 },
  },
  {
    why: 'a district named with its city, neither in the table',
    head: '政府工作报告\n——2024年1月9日在临洲市澄江区第三届人民代表大会第四次会议上\n区长 孙 立\n',
    is: { name: '澄江区', level: 'county', code: null },
  },
  {
    why: 'a county with a dash before the date, the session broken over two lines',
    head: '政府工作报告\n\n——2024年1月9日在沙河县第十六届\n人民代表大会第四次会议上\n\n县长 孙 立\n',
    is: {
      title: '政府工作报告',
      name: '沙河县',
      level: 'county',
      deliveredOn: '2024-01-09',
      session: '第十六届人民代表大会第四次会议',
      speaker: '孙立',
      reviewYear: 2023,
      planYear: 2024,
    },
  },
  {
    why: 'brackets around the session, post with the government',
    head: '政府工作报告\n（2024年2月20日在高平市第十六届人民代表大会第五次会议上）\n高平市人民政府市长 周明远\n',
    is: { name: '高平市', level: 'county', code: '140581', deliveredOn: '2024-02-20', speaker: '周明远' },
  },
  {
    why: 'a session without 第, a year before the name in the title',
    head: '2024年沙河县政府工作报告\n——2024年1月9日在沙河县十六届人民代表大会第四次会议上\n沙河县县长 孙 立\n',
    is: { name: '沙河县', level: 'county', session: '十六届人民代表大会第四次会议', speaker: '孙立' },
  },
  {
    why: 'a year before the name and no session',
    head: '2024年沙河县政府工作报告\n2024年1月9日\n',
    is: { name: '沙河县', level: 'county', session: null },
  },
  {
    why: 'a date in Chinese numerals',
    head: '政府工作报告\n二〇二四年三月十一日在东城区第十七届人民代表大会第四次会议上\n北京市东城区人民政府区长 陈小舟\n',
    is: { name: '东城区', level: 'county', deliveredOn: '2024-03-11', speaker: '陈小舟' },
  },
  {
    why: 'a round zero typed as a circle',
    head: '政府工作报告\n二○二四年十二月二十日在长治市第十五届人民代表大会第六次会议上\n市长 韦 方\n',
    body: BODY(2024, 2025),
    is: { name: '长治市', level: 'prefecture', code: '140400', deliveredOn: '2024-12-20', planYear: 2025 },
  },
  {
    why: 'a province',
    head: '政府工作报告\n——2024年1月23日在山西省第十四届人民代表大会第二次会议上\n山西省省长 何一帆\n',
    is: { name: '山西省', level: 'province', code: '140000', speaker: '何一帆' },
  },
  {
    why: 'an autonomous region and a name with a dot',
    head: '政府工作报告\n——2024年1月30日在新疆维吾尔自治区第十四届人民代表大会第二次会议上\n自治区主席 阿力木·买买提\n',
    is: { name: '新疆维吾尔自治区', level: 'province', speaker: '阿力木·买买提' },
  },
  {
    why: 'the State Council',
    head: '政府工作报告\n——2024年3月5日在第十四届全国人民代表大会第二次会议上\n国务院总理 赵某某\n',
    is: {
      name: '国务院',
      level: 'state',
      code: null,
      session: '第十四届全国人民代表大会第二次会议',
      speaker: '赵某某',
    },
  },
  {
    why: 'a municipality',
    head: '政府工作报告\n——2024年1月21日在北京市第十六届人民代表大会第二次会议上\n北京市市长 秦川\n',
    is: { name: '北京市', level: 'province', code: '110000', speaker: '秦川' },
  },
  {
    why: 'an autonomous prefecture, the acting governor with a party post',
    head: '政府工作报告\n——2024年1月15日在恩施土家族苗族自治州第九届人民代表大会第四次会议上\n州委副书记、代州长 覃大山\n',
    is: { name: '恩施土家族苗族自治州', level: 'prefecture', speaker: '覃大山' },
  },
  {
    why: 'a long name without a dot, behind a web page’s heading and bullets',
    head: '（云岭）2024年云岭县人民政府工作报告（全文）\n• 政府工作报告\n• ——2024年1月15日在云岭县第九届人民代表大会第四次会议上\n代县长 阿斯根其木格\n',
    is: { title: '政府工作报告', name: '云岭县', deliveredOn: '2024-01-15', speaker: '阿斯根其木格' },
  },
  {
    why: 'a banner and its head',
    head: '政府工作报告\n2024年1月12日在准格尔旗第十七届人民代表大会第三次会议上\n旗人民政府旗长 巴图\n',
    is: { name: '准格尔旗', level: 'county', speaker: '巴图' },
  },
  {
    why: 'a town',
    head: '政府工作报告\n——2024年1月5日在云溪镇第四届人民代表大会第五次会议上\n镇长 吴桐\n',
    is: { name: '云溪镇', level: 'township', code: null, speaker: '吴桐' },
  },
  {
    why: 'government and year in the title, the government above it on its own line',
    head: '澜溪县人民政府\n2024年政府工作报告\n2024年1月18日在澜溪县第九届人民代表大会第三次会议上\n县长：林深\n',
    is: { title: '2024年政府工作报告', name: '澜溪县', level: 'county', code: null, speaker: '林深' },
  },
  {
    why: 'a title broken over two lines',
    head: '澜溪县人民政府\n工作报告\n——2024年1月18日在澜溪县第九届人民代表大会第三次会议上\n',
    is: { title: '澜溪县人民政府工作报告', name: '澜溪县', speaker: null },
  },
  {
    why: 'a title spread with spaces and a note behind it',
    head: '政  府  工  作  报  告（摘要）\n——2024年1月18日在澜溪县第九届人民代表大会第三次会议上\n县  长  林  深\n',
    is: { title: '政府工作报告（摘要）', speaker: '林深' },
  },
  {
    why: 'a meeting document number before the title and the printer’s date',
    head: '澜溪县九届人大三次会议文件（6）\n2024年1月10日印发\n政府工作报告\n2024年1月18日在澜溪县第九届人民代表大会第三次会议上\n县长 林深\n',
    is: { title: '政府工作报告', deliveredOn: '2024-01-18', session: '第九届人民代表大会第三次会议' },
  },
  {
    why: 'a name alone below the session',
    head: '政府工作报告\n（2024年1月18日在澜溪县第九届人民代表大会第三次会议上）\n林 深\n',
    is: { speaker: '林深' },
  },
  {
    why: 'a name alone with a rare surname',
    head: '政府工作报告\n2024年1月18日在澜溪县第九届人民代表大会第三次会议上\n亓 官 明\n',
    is: { speaker: '亓官明' },
  },
  {
    why: 'a line of the head that is no name',
    head: '政府工作报告\n2024年1月18日在澜溪县第九届人民代表大会第三次会议上\n（摘要）\n',
    is: { speaker: null },
  },
  {
    why: 'post and name on two lines',
    head: '政府工作报告\n（2024年1月18日在澜溪县第九届人民代表大会第三次会议上）\n澜溪县人民政府县长\n林 深\n',
    is: { speaker: '林深' },
  },
  {
    why: 'no day of delivery, only the year in the title',
    head: '澜溪县2024年政府工作报告\n',
    is: { name: '澜溪县', deliveredOn: null, session: null, speaker: null, reviewYear: 2023, planYear: 2024 },
  },
  {
    why: 'a web page’s date of publication is no day of delivery',
    head: '首页 > 政务公开\n2024年澜溪县政府工作报告\n发布时间：2024年2月28日 来源：县政府办\n',
    is: { deliveredOn: null, planYear: 2024 },
  },
  {
    why: 'a report of December that plans for the next year',
    head: '政府工作报告\n——2022年12月28日在澜溪县第九届人民代表大会第一次会议上\n',
    body: BODY(2022, 2023),
    is: { deliveredOn: '2022-12-28', reviewYear: 2022, planYear: 2023 },
  },
  {
    why: 'five years reviewed together with the last',
    head: '政府工作报告\n——2022年1月8日在澜溪县第九届人民代表大会第一次会议上\n',
    body: '各位代表：\n一、2021年及过去五年工作回顾\n五年来，成绩显著。\n二、今后五年发展目标\n到2026年，发展水平更高。\n三、2022年重点工作\n今年要抓好各项工作。\n',
    is: { reviewYear: 2021, planYear: 2022 },
  },
  {
    why: 'a report of the 2000s with full-width digits',
    head: '政府工作报告\n——２００４年２月２６日在澜溪县第五届人民代表大会第二次会议上\n县长　林　深\n',
    body: BODY(2003, 2004),
    is: { deliveredOn: '2004-02-26', reviewYear: 2003, planYear: 2004, speaker: '林深' },
  },
  {
    why: 'a superior before a district’s name',
    head: '政府工作报告\n——2024年1月9日在晋城市城区第八届人民代表大会第四次会议上\n',
    is: { name: '城区', level: 'county', code: '140502' },
  },
  {
    why: 'a newspaper’s digest',
    head: '4 要闻·澜溪 2024年1月20日 星期六\n',
    body: '1月18日至20日，澜溪县九届人大三次会议召开。县长林深代表县人民政府作工作报告。\n2023年，全县生产总值同比增长6%，荣获全国卫生县城。\n2024年，澜溪县将加快推进项目建设，力争增长7%。\n',
    is: {
      title: null,
      name: '澜溪县',
      session: '九届人大三次会议',
      speaker: '林深',
      deliveredOn: '2024-01-20',
      planYear: 2024,
    },
  },
  {
    why: 'an impossible day',
    head: '政府工作报告\n——2024年2月30日在澜溪县第九届人民代表大会第三次会议上\n',
    is: { deliveredOn: null },
  },
  {
    why: 'nothing said',
    head: '',
    body: '今天天气很好。\n',
    is: { title: null, name: null, deliveredOn: null, speaker: null, planYear: null },
  },
];

describe('the head of a report', () => {
  test.each(examples)('$why', ({ head, body, is }) => {
    const { jurisdiction, ...rest } = headOf(head + (body ?? BODY(2023, 2024)));
    const got = { ...rest, name: jurisdiction?.name ?? null, level: jurisdiction?.level, code: jurisdiction?.code };
    expect(got).toMatchObject(is);
  });
});
