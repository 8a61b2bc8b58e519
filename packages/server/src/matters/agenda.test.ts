import type { AgendaItem } from '@luoshi/store';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withNewItems } from './agenda.ts';

type Why = AgendaItem['why'];
const order: readonly Why[] = ['last-decision', 'red', 'coordination', 'yellow', 'added'];
const items = fc.array(fc.record({ why: fc.constantFrom(...order), title: fc.string() }), { maxLength: 12 });

describe('an agenda with what is new to it', () => {
  it('keeps what was there, and what is new of each kind, in its order', () => {
    fc.assert(
      fc.property(items, items, (agenda, fresh) => {
        const all = withNewItems(agenda, fresh);
        expect(all.filter((item) => agenda.includes(item))).toEqual(agenda);
        for (const why of order)
          expect(all.filter((item) => item.why === why && fresh.includes(item))).toEqual(
            fresh.filter((item) => item.why === why),
          );
        expect(all).toHaveLength(agenda.length + fresh.length);
      }),
    );
  });

  it('is in the order of kinds where it was before', () => {
    const inOrder = items.map((some) => [...some].sort((a, b) => order.indexOf(a.why) - order.indexOf(b.why)));
    fc.assert(
      fc.property(inOrder, items, (agenda, fresh) => {
        const ranks = withNewItems(agenda, fresh).map(({ why }) => order.indexOf(why));
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
      }),
    );
  });
});
