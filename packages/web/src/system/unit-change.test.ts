import { describe, expect, it } from 'vitest';
import type { UnitChangeDraft } from './unit-change.ts';
import { unitChange } from './unit-change.ts';

const road = { id: 'road', name: '青河县公路局', shortName: '公路局' };
const draft: UnitChangeDraft = { kind: 'unit-renamed', ...road, successor: null, from: '2026-04-01' };

describe('a change of a unit', () => {
  it.each<[string, Partial<UnitChangeDraft>, object | null]>([
    ['a name that stays the same is no change', {}, null],
    ['a new short name is enough', { shortName: ' 路政局 ' }, { kind: 'unit-renamed', shortName: '路政局' }],
    ['an empty name is none', { name: ' ' }, null],
    ['a merger needs the unit that takes over', { kind: 'unit-merged' }, null],
    ['a merger names it', { kind: 'unit-merged', successor: 'water' }, { kind: 'unit-merged', successor: 'water' }],
    ['a unit may be abolished without one', { kind: 'unit-abolished' }, { kind: 'unit-abolished', successor: null }],
    ['a day is always needed', { kind: 'unit-abolished', from: '' }, null],
  ])('%s', (_, patch, want) => {
    const change = unitChange(road, { ...draft, ...patch });
    if (want === null) expect(change).toBeNull();
    else expect(change).toMatchObject({ ...want, unit: 'road', from: '2026-04-01' });
  });
});
