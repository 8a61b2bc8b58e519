import { unsupportedReasons } from '@luoshi/ledger';
import { expect, it } from 'vitest';
import { byReason, type UnsupportedItem } from './by-reason.ts';

const item = (number: number, reason: UnsupportedItem['reason']): UnsupportedItem => ({
  number,
  promise: `c${number}`,
  text: '甲',
  heading: '一',
  verdict: 'kept',
  reason,
  reasonSentence: { zh: '甲。', en: 'A.' },
  units: [],
  sources: [],
});

it('no line is lost, whatever its reason', () => {
  const reasons = Object.keys(unsupportedReasons) as UnsupportedItem['reason'][];
  const grouped = byReason(reasons.map((reason, at) => item(at, reason)));
  expect(grouped.flatMap(({ items }) => items)).toHaveLength(reasons.length);
});

it('what a ruling settles comes before what nobody knows of', () =>
  expect(byReason([item(1, 'nothing'), item(2, 'only-claimed')]).map(({ reason }) => reason)).toEqual([
    'only-claimed',
    'nothing',
  ]));
