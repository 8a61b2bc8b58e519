import { describe, expect, test } from 'vitest';
import { findFurniture } from './find-furniture.ts';

/** `⟦…⟧` marks what must be omitted, in order; everything else must stay. */
interface Example {
  readonly why: string;
  readonly text: string;
}

const page = '这一页写满了普通的句子，说的是一年的工作和下一年的打算，'.repeat(8);
const pages = (...parts: string[]): string => parts.join(`\n\n${page}\n\n`);

const examples: readonly Example[] = [
  { why: 'a number between dashes', text: '甲句\n\n⟦- 25 -⟧\n\n乙句' },
  { why: 'a number between long dashes', text: '甲句\n⟦— 3 —⟧\n乙句' },
  { why: 'a full-width number', text: '甲句\n⟦－１２－⟧\n乙句' },
  { why: 'page of pages', text: '甲句\n⟦第 3 页 共 20 页⟧\n乙句' },
  { why: 'blanks around the number stay', text: '甲句\r\n  ⟦- 7 -⟧ \r\n乙句' },
  { why: 'bare numbers that count upwards', text: pages('', '⟦1⟧', '⟦2⟧', '⟦3⟧', '') },
  { why: 'bare numbers that do not count', text: pages('', '120', '36', '7', '') },
  { why: 'two bare numbers are not enough', text: pages('', '1', '2', '') },
  { why: 'bare numbers close to each other are a table', text: '1\n\n2\n\n3\n\n4\n' },
  { why: 'a number inside a sentence', text: '建成学校\n3\n所，新增学位' },
  { why: 'a range at a line of its own', text: '增速为\n3-5\n个百分点' },
  { why: 'the head of a newspaper page', text: '⟦8 县域·云溪 2031年4月3日 星期四⟧\n正文开始。' },
  { why: 'the head of a newspaper page with the edition last', text: '⟦云溪日报 2031年4月3日 星期四 第3版⟧\n正文。' },
  { why: 'a date below the title', text: '政府工作报告\n2031年2月21日 星期五\n正文。' },
  { why: 'a date in a sentence', text: '2031年4月3日星期四，县第3版规划公布，大家说好。' },
  { why: 'an imprint', text: '⟦组版：甲乙 责编：丙丁 校对：戊己⟧\n正文。' },
  { why: 'a single editor', text: '正文。\n⟦责任编辑：甲乙丙⟧' },
  { why: 'a sentence about editing', text: '县志编辑：用三年时间完成县志、年鉴的编写工作并公开出版发行。' },
  { why: 'an item of a list', text: '主办：县人民政府' },
  { why: 'a vertical headline', text: '⟦云\n溪\n开\n新\n局⟧\n\n正文开始。' },
  { why: 'a vertical headline with a year', text: '⟦擘\n画2\n\n0\n3\n1\n\n年\n新\n蓝\n图⟧\n正文。' },
  { why: 'three single characters', text: '甲\n乙\n丙\n正文。' },
  { why: 'a table read cell by cell', text: '1\n个\n2\n户\n3\n亩\n4\n座\n正文。' },
  {
    why: 'a head that returns beside page numbers',
    text: pages('', '⟦- 1 -⟧\n⟦云溪县会议文件⟧', '⟦- 2 -⟧\n⟦云溪县会议文件⟧', '⟦- 3 -⟧\n⟦云溪县会议文件⟧', ''),
  },
  {
    why: 'a head that returns at form feeds',
    text: ['', '', '', '']
      .map(() => '⟦云溪县会议文件⟧\n正文。')
      .join('\n\f')
      .replace('⟦', '⟦'),
  },
  { why: 'a phrase that returns inside pages', text: pages('', '加强领导', '加强领导', '加强领导', '') },
  { why: 'hard wraps', text: '全县地区生产总值完成二百一十二亿元，同\n\n比增长百分之五点八。' },
];

describe('furniture in text', () => {
  test.each(examples)('$why', ({ text }) => {
    const plain = text.replace(/[⟦⟧]/g, '');
    let marked = '';
    let at = 0;
    for (const { start, end } of findFurniture(plain)) {
      marked += `${plain.slice(at, start)}⟦${plain.slice(start, end)}⟧`;
      at = end;
    }
    expect(marked + plain.slice(at)).toBe(text);
  });
});
