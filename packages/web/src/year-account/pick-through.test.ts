import { expect, it } from 'vitest';
import { pickThrough } from './pick-through.ts';

const order = ['a', 'b', 'c', 'd'];

it.each<[name: string, picked: string[], pressed: string, from: string | null, want: string[]]>([
  ['one is picked', [], 'b', null, ['b']],
  ['one is left', ['b'], 'b', null, []],
  ['a range is picked downwards', ['a'], 'c', 'a', ['a', 'b', 'c']],
  ['a range is picked upwards', ['d'], 'b', 'd', ['b', 'c', 'd']],
  ['a range is left with the pressed one', ['a', 'b', 'c', 'd'], 'c', 'b', ['a', 'd']],
  ['a line that is gone begins no range', [], 'c', 'x', ['c']],
])('%s', (_, picked, pressed, from, want) => {
  expect([...pickThrough(new Set(picked), order, pressed, from)].sort()).toEqual(want);
});
