import fc from 'fast-check';
import { expect, it } from 'vitest';
import { heatOf } from './heat.ts';

it.each<[string, { red: number; yellow: number; green: number }, string]>([
  ['nothing lit is grey', { red: 0, yellow: 0, green: 0 }, 'off 1'],
  ['all green is green', { red: 0, yellow: 0, green: 8 }, 'green 1'],
  ['one yellow of eight is pale yellow', { red: 0, yellow: 1, green: 7 }, 'yellow 1'],
  ['a single yellow is deep yellow and not red', { red: 0, yellow: 1, green: 0 }, 'yellow 3'],
  ['one red of six is red however pale', { red: 1, yellow: 0, green: 5 }, 'red 1'],
  ['one red of three is deeper', { red: 1, yellow: 0, green: 2 }, 'red 2'],
  ['half red is deepest', { red: 2, yellow: 2, green: 0 }, 'red 3'],
])('%s', (_, lights, heat) => {
  const { colour, depth } = heatOf({ ...lights, off: 5 });
  expect(`${colour} ${depth}`).toBe(heat);
});

it('a box is red exactly when a light is', () => {
  const count = fc.nat({ max: 20 });
  fc.assert(
    fc.property(fc.record({ red: count, yellow: count, green: count, off: count }), (lights) => {
      expect(heatOf(lights).colour === 'red').toBe(lights.red > 0);
    }),
  );
});
