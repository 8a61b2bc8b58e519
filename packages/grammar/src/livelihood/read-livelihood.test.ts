import { describe, expect, test } from 'vitest';
import { readOutline } from '../outline/read-outline.ts';
import { plainText } from '../text/plain-text.ts';
import { readLivelihood } from './read-livelihood.ts';

const itemsOf = (plan: string, review = '成绩显著。') => {
  const source = `一、2023年工作回顾\n${review}\n二、2024年工作安排\n（一）抓民生\n${plan}\n（二）抓生态\n植树造林。\n`;
  const plain = plainText(source);
  return readLivelihood(plain, readOutline(plain)).map((item) => {
    expect(source.slice(item.start, item.end)).toBe(item.text);
    return item.text;
  });
};

const examples: readonly { readonly why: string; readonly plan: string; readonly is: readonly string[] }[] = [
  {
    why: 'items with 一是',
    plan: '今年承诺办好3件民生实事。一是新建公厕5座；二是改造学校；三是方便就医。各位代表，我们说到做到。',
    is: ['新建公厕5座', '改造学校', '方便就医'],
  },
  {
    why: 'items in paragraphs with numbers, one of them beginning with a digit',
    plan: '全力办好十件民生实事：\n1.改造老旧小区。\n2.5所学校扩建，新增学位。\n3.办好夜市。丰富夜生活。',
    is: ['改造老旧小区', '5所学校扩建，新增学位', '办好夜市。丰富夜生活'],
  },
  {
    why: 'numbers in brackets in one sentence',
    plan: '重点办好为民实事2件：（1）修路；（2）架桥。',
    is: ['修路', '架桥'],
  },
  { why: 'circled numbers', plan: '办好2项民生实事：①修路；②架桥。', is: ['修路', '架桥'] },
  { why: 'pieces', plan: '办好民生实事。第一件，修路。第二件，架桥。', is: ['修路', '架桥'] },
  {
    why: 'the count behind the cue',
    plan: '民生实事项目共2项，经票决产生，即：一是修路，二是架桥。',
    is: ['修路', '架桥'],
  },
  {
    why: 'a page number between items',
    plan: '全力办好2件民生实事：\n1.修建公厕五座；\n- 12 -\n2.改造农村道路。',
    is: ['修建公厕五座', '改造农村道路'],
  },
  { why: 'a mention', plan: '全力办好12件民生实事。加快城市更新，完善基础设施。', is: [] },
  {
    why: 'a list too far from the cue',
    plan: '用心办好民生实事，不断提高生活品质，让发展成果惠及全体人民，办好教育。一是扩大学位。二是引进教师。',
    is: [],
  },
  { why: 'a list of one', plan: '办好1件民生实事：一是修路。', is: [] },
];

describe('livelihood projects', () => {
  test.each(examples)('$why', ({ plan, is }) => {
    expect(itemsOf(plan)).toEqual(is);
  });

  test('those of the year reviewed are no promises', () => {
    expect(itemsOf('抓好民生。', '3件民生实事全部兑现：一是修路；二是架桥；三是建校。')).toEqual([]);
  });

  test('ids count from one in text order', () => {
    const plain = plainText('二、2024年工作安排\n办好2件民生实事：一是修路；二是架桥。\n');
    expect(readLivelihood(plain, readOutline(plain)).map((item) => item.id)).toEqual(['l1', 'l2']);
  });
});
