// A reading for tests, written out: what the grammar would find in a short text.
import type { Commitment, OutlineNode, Quantity } from '@luoshi/grammar';
import { READING_SCHEMA, type Reading } from '../reading.ts';

const text = [
  '青河县人民政府工作报告',
  '一、2024年工作回顾',
  '地区生产总值完成120亿元，增长5.2%。粮食总产2.4亿斤。',
  '二、2025年工作安排',
  '今年经济社会发展主要预期目标是：地区生产总值增长6%左右，粮食总产保持稳定。',
  '（一）建好路网。新修公路30公里，6月底前开工建设青河大桥。',
].join('\n');

/** Place of the `nth` occurrence (from 0) of some words in the test's text. */
export function placeOf(words: string, nth = 0): { readonly start: number; readonly end: number } {
  let start = text.indexOf(words);
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
  if (start === -1) throw new Error(`The test's text has no ${words}.`);
  return { start, end: start + words.length };
}

type Stated = Partial<Omit<Quantity, 'measure' | 'base'>> & Pick<Quantity, 'id' | 'value' | 'unit'>;

function quantity(words: string, measure: string, rest: Stated, indicator: string | null = null): Quantity {
  const nth = rest.status === 'planned' && measure === '地区生产总值' ? 1 : 0;
  return {
    ...placeOf(words),
    text: words,
    upper: null,
    base: { value: rest.value, unit: rest.unit },
    bound: '=',
    measure: { text: measure, ...placeOf(measure, nth), indicator },
    kind: 'level',
    status: 'achieved',
    year: 2024,
    scope: null,
    section: 'o1',
    confidence: 0.9,
    ...rest,
  };
}

function commitment(words: string, rest: Pick<Commitment, 'id' | 'milestone'> & Partial<Commitment>): Commitment {
  return {
    ...placeOf(words),
    text: words,
    objects: [],
    quantities: [],
    deadline: null,
    section: 'o2',
    confidence: 0.8,
    ...rest,
  };
}

const second = placeOf('二、2025年工作安排').start;
const heading = placeOf('（一）建好路网').start;
const outline: readonly OutlineNode[] = [
  { id: 'o0', parent: null, level: 1, title: '', role: 'opening', start: 0, end: placeOf('一、').start },
  {
    id: 'o1',
    parent: null,
    level: 1,
    title: '一、2024年工作回顾',
    role: 'review',
    start: placeOf('一、').start,
    end: second,
  },
  { id: 'o2', parent: null, level: 1, title: '二、2025年工作安排', role: 'plan', start: second, end: text.length },
  { id: 'o3', parent: 'o2', level: 2, title: '（一）建好路网', role: 'plan', start: heading, end: text.length },
];

/** A short report of a county that does not exist: five quantities, four commitments. */
export const testReading: Reading = {
  schema: READING_SCHEMA,
  source: {
    name: 'qinghe-2025.txt',
    mediaType: 'text/plain',
    encoding: 'utf-8',
    sha256: '0'.repeat(64),
    text,
    pages: [{ start: 0, end: text.length }],
    omitted: [],
    places: [],
    warnings: [],
  },
  report: {
    title: '青河县人民政府工作报告',
    jurisdiction: { name: '青河县', level: 'county', code: null },
    deliveredOn: '2025-02-10',
    session: null,
    speaker: null,
    reviewYear: 2024,
    planYear: 2025,
  },
  outline,
  quantities: [
    quantity('120亿元', '地区生产总值', { id: 'q1', value: 120, unit: '亿元' }, 'gdp'),
    quantity('5.2%', '地区生产总值', { id: 'q2', value: 5.2, unit: '%', kind: 'change' }, 'gdp'),
    quantity('2.4亿斤', '粮食总产', { id: 'q3', value: 2.4, unit: '亿斤' }, 'grain-output'),
    quantity(
      '6%',
      '地区生产总值',
      { id: 'q4', value: 6, unit: '%', bound: '~', kind: 'change', status: 'planned', year: 2025, section: 'o2' },
      'gdp',
    ),
    quantity('30公里', '公路', { id: 'q5', value: 30, unit: '公里', status: 'planned', year: 2025, section: 'o3' }),
  ],
  commitments: [
    commitment('地区生产总值增长6%左右', { id: 'c1', milestone: 'reach', quantities: ['q4'] }),
    commitment('粮食总产保持稳定', { id: 'c2', milestone: 'sustain' }),
    commitment('新修公路30公里', { id: 'c3', milestone: 'reach', quantities: ['q5'], section: 'o3' }),
    commitment('6月底前开工建设青河大桥', {
      id: 'c4',
      milestone: 'start',
      section: 'o3',
      objects: [{ text: '青河大桥', ...placeOf('青河大桥') }],
      deadline: { text: '6月底前', date: '2025-06-30' },
    }),
  ],
  livelihood: [],
  glossary: [],
  warnings: [],
};
