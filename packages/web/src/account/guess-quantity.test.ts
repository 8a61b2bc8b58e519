import { describe, expect, it } from 'vitest';
import { guessQuantity } from './guess-quantity.ts';

describe('a first guess at a selected figure', () => {
  it.each([
    ['585.4 亿元', 585.4, null, '亿元'],
    ['增长6.5%', 6.5, null, '%'],
    ['６％—６.５％', 6, 6.5, '%'],
    ['20至30公里', 20, 30, '公里'],
    ['1,200户以上', 1200, null, '户'],
    ['若干座', null, null, ''],
  ])('%s', (passage, value, upper, unit) => {
    expect(guessQuantity(passage)).toEqual({ value, upper, unit });
  });
});
