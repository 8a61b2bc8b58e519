import { describe, expect, test } from 'vitest';
import { readOutline } from '../outline/read-outline.ts';
import { plainText } from '../text/plain-text.ts';
import { readGlossary } from './read-glossary.ts';

const glossaryOf = (entries: string) => {
  const source = `一、2023年工作回顾\n成绩显著。\n二、2024年工作安排\n抓好工作。\n名词解释\n${entries}`;
  const plain = plainText(source);
  return readGlossary(plain, readOutline(plain)).map((entry) => ({
    ...entry,
    shown: source.slice(entry.start, entry.end),
  }));
};

interface Example {
  readonly why: string;
  readonly text: string;
  readonly is: readonly (readonly [term: string, definition: string])[];
}

const examples: readonly Example[] = [
  {
    why: 'numbers with a dot, terms in quotation marks',
    text: '1.“双碳”：碳达峰、碳中和。\n2.“三长制”：田长、林长、河长。\n',
    is: [
      ['双碳', '碳达峰、碳中和。'],
      ['三长制', '田长、林长、河长。'],
    ],
  },
  {
    why: 'a term that is a quotation only in part',
    text: '1. **“小个专”企业**：小微企业、个体工商户、专业市场。\n2. “一老”“一小”：老年人和婴幼儿。\n',
    is: [
      ['“小个专”企业', '小微企业、个体工商户、专业市场。'],
      ['“一老”“一小”', '老年人和婴幼儿。'],
    ],
  },
  {
    why: 'a colon inside the quotation is not the separator',
    text: '1.“一主：两翼”布局：一个中心、两个片区。\n2.双减（第3页）：减负。\n',
    is: [
      ['“一主：两翼”布局', '一个中心、两个片区。'],
      ['双减', '减负。'],
    ],
  },
  {
    why: 'lenticular brackets without numbers',
    text: '【五库】项目的五个库。\n【一码通】一个码办所有事。\n',
    is: [
      ['五库', '项目的五个库。'],
      ['一码通', '一个码办所有事。'],
    ],
  },
  {
    why: 'numbers in square brackets and in circles',
    text: '[1] 微改造：小规模改造。\n[2] 快响应：接诉即办。\n',
    is: [
      ['微改造', '小规模改造。'],
      ['快响应', '接诉即办。'],
    ],
  },
  {
    why: 'circled numbers',
    text: '①微改造：小规模改造。\n②快响应：接诉即办。\n',
    is: [
      ['微改造', '小规模改造。'],
      ['快响应', '接诉即办。'],
    ],
  },
  {
    why: 'Chinese numbers',
    text: '一、微改造：小规模改造。\n二、快响应：接诉即办。\n',
    is: [
      ['微改造', '小规模改造。'],
      ['快响应', '接诉即办。'],
    ],
  },
  {
    why: 'no numbers, terms quoted, 指 instead of a colon',
    text: '“双减”是指减轻两种负担。\n“四水”：水的四个方面。\n说明文字没有引号。\n',
    is: [
      ['双减', '减轻两种负担。'],
      ['四水', '水的四个方面。说明文字没有引号。'],
    ],
  },
  {
    why: 'a numbered term that is explained with 指',
    text: '1.微改造，是指小规模改造。\n2.“快响应”指接诉即办。\n',
    is: [
      ['微改造', '小规模改造。'],
      ['快响应', '接诉即办。'],
    ],
  },
  {
    why: 'a definition of several paragraphs and a broken line',
    text: '1.三步走：分三步。\n第一步，打基础；第二步，上台\n阶；第三步，创一流。\n2.快响应：接诉即办。\n',
    is: [
      ['三步走', '分三步。第一步，打基础；第二步，上台阶；第三步，创一流。'],
      ['快响应', '接诉即办。'],
    ],
  },
  {
    why: 'a list inside a definition that starts again at one',
    text: '1.三步走：分三步。\n2.四件事：\n（1）修路。\n（2）架桥。\n1.不是词条：还在第二条里。\n3.快响应：接诉即办。\n',
    is: [
      ['三步走', '分三步。'],
      ['四件事', '（1）修路。（2）架桥。1.不是词条：还在第二条里。'],
      ['快响应', '接诉即办。'],
    ],
  },
  {
    why: 'a term that begins with a digit',
    text: '1.双减：减负。\n2.5分钟便民圈：步行可到。\n3.3个次中心：三家医院。\n',
    is: [
      ['双减', '减负。'],
      ['5分钟便民圈', '步行可到。'],
      ['3个次中心', '三家医院。'],
    ],
  },
  {
    why: 'entries in one paragraph',
    text: '1.双减：减负。2.双增：增加户外活动。3.双控：控制总量和强度。\n',
    is: [
      ['双减', '减负。'],
      ['双增', '增加户外活动。'],
      ['双控', '控制总量和强度。'],
    ],
  },
  {
    why: 'the term on a line of its own',
    text: '1.双减\n减轻两种负担。\n2.双增\n增加两种活动。\n',
    is: [
      ['双减', '减轻两种负担。'],
      ['双增', '增加两种活动。'],
    ],
  },
  {
    why: 'a number that was lost',
    text: '1.双减：减负。\n3.双增：增加活动。\n',
    is: [
      ['双减', '减负。'],
      ['双增', '增加活动。'],
    ],
  },
  {
    why: 'a page number between entries',
    text: '1.双减：减负。\n- 14 -\n2.双增：增加活动。\n—15—\n',
    is: [
      ['双减', '减负。'],
      ['双增', '增加活动。'],
    ],
  },
  { why: 'no entry at all', text: '（略）\n', is: [] },
];

describe('the glossary', () => {
  test.each(examples)('$why', ({ text, is }) => {
    expect(glossaryOf(text).map(({ term, definition }) => [term, definition])).toEqual(is);
  });

  test('an entry’s span covers number, term and definition', () => {
    const [first, second] = glossaryOf('1. “双碳”：碳达峰、\n碳中和。\n2. 双减：减负。\n大会秘书处\n');
    expect(first!.shown).toBe('1. “双碳”：碳达峰、\n碳中和。');
    expect(second!.shown).toBe('2. 双减：减负。');
  });
});
