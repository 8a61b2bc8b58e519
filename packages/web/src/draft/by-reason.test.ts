import type { UnsupportedReason } from '@luoshi/ledger';
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

/** The compiler asks for a reason that is not here. */
const every: Readonly<Record<UnsupportedReason, true>> = {
  'only-claimed': true,
  conflict: true,
  'ruled-gap': true,
  running: true,
  withdrawn: true,
  'no-data': true,
  nothing: true,
  'figure-without-source': true,
};

it('no line is lost, whatever its reason', () => {
  const reasons = Object.keys(every) as UnsupportedReason[];
  const grouped = byReason(reasons.map((reason, at) => item(at, reason)));
  expect(grouped.flatMap(({ items }) => items)).toHaveLength(reasons.length);
});

it('what a ruling settles comes before what nobody knows of', () =>
  expect(byReason([item(1, 'nothing'), item(2, 'only-claimed')]).map(({ reason }) => reason)).toEqual([
    'only-claimed',
    'nothing',
  ]));
