import { expect, it } from 'vitest';
import { type Heat, heatOf } from './heat.ts';

it.each<[string, { red: number; yellow: number; green: number }, Heat]>([
  ['nothing lit', { red: 0, yellow: 0, green: 0 }, 'none'],
  ['all green', { red: 0, yellow: 0, green: 8 }, 'calm'],
  ['one yellow of eight', { red: 0, yellow: 1, green: 7 }, 'warm'],
  ['two yellow of four', { red: 0, yellow: 2, green: 2 }, 'hot'],
  ['half red', { red: 2, yellow: 0, green: 2 }, 'burning'],
])('%s', (_, lights, heat) => {
  expect(heatOf({ ...lights, off: 5 })).toBe(heat);
});
