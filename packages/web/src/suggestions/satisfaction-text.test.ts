import { expect, it } from 'vitest';
import { satisfactionText } from './satisfaction-text.ts';

it.each([
  [11, 12, '91.6% 11/12'],
  [7, 8, '87.5% 7/8'],
  [4, 4, '100% 4/4'],
  [1999, 2000, '99.9% 1999/2000'],
  [0, 3, '0% 0/3'],
])('%i satisfied of %i graded reads %s', (satisfied, graded, text) => {
  expect(satisfactionText({ satisfied, graded })).toBe(text);
});
