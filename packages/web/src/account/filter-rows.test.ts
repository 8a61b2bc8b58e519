import type { OutlineNode } from '@luoshi/grammar';
import { describe, expect, it } from 'vitest';
import { markedReading } from '../testing/marked-reading.ts';
import { filterRows, type RowFilter } from './filter-rows.ts';
import { outlineCounts } from './outline-counts.ts';
import { proposedRows } from './proposed-rows.ts';
import { reportView } from './report-view.ts';

const TEXT = '一、回顾\n产值⟦12亿元⟧，增长⟦3%⟧。\n二、打算\n（一）路\n⟦修路⟦20公里⟧⟧。';
const node = (id: string, parent: string | null, title: string): OutlineNode => {
  const plain = TEXT.replace(/[⟦⟧]/g, '');
  const start = plain.indexOf(title);
  const end = id === 'o1' ? plain.indexOf('二、') : plain.length;
  return { id, parent, level: parent === null ? 1 : 2, title, role: id === 'o1' ? 'review' : 'plan', start, end };
};
const reading = markedReading(
  TEXT,
  [
    { kind: 'quantity', measure: '产值' },
    { kind: 'quantity', measure: '产值', fact: { kind: 'change' } },
    { kind: 'commitment' },
    { kind: 'quantity', measure: '道路', fact: { status: 'planned', section: 'o3' } },
  ],
  { outline: [node('o1', null, '一、回顾'), node('o2', null, '二、打算'), node('o3', 'o2', '（一）路')] },
);
const view = reportView(reading, proposedRows(reading));

describe('filters of the figures', () => {
  const examples: { name: string; filter: RowFilter; want: string[] }[] = [
    { name: 'no filter lets everything through', filter: {}, want: ['q1', 'q2', 'q3'] },
    { name: 'by status', filter: { status: 'planned' }, want: ['q3'] },
    { name: 'by kind', filter: { kind: 'change' }, want: ['q2'] },
    { name: 'by state', filter: { state: 'confirmed' }, want: [] },
    { name: 'by a part, its sub-headings included', filter: { section: 'o2' }, want: ['q3'] },
    { name: 'by a part found from the place of the fact', filter: { section: 'o1' }, want: ['q1', 'q2'] },
    { name: 'by words of the measure', filter: { q: '道 路' }, want: ['q3'] },
    { name: 'by words of the figure', filter: { q: '12亿' }, want: ['q1'] },
    {
      name: 'a filter that figures do not have does not apply',
      filter: { milestone: 'start' },
      want: ['q1', 'q2', 'q3'],
    },
  ];
  it.each(examples)('$name', ({ filter, want }) => {
    expect(filterRows(view, 'quantities', filter).map((row) => row.id)).toEqual(want);
  });
});

describe('the outline', () => {
  it('counts what stands in a part and under its headings', () => {
    const counts = outlineCounts(view).map(({ node: { id }, quantities, commitments }) => [
      id,
      quantities,
      commitments,
    ]);
    expect(counts).toEqual([
      ['o1', 2, 0],
      ['o2', 1, 1],
      ['o3', 1, 1],
    ]);
  });
});
