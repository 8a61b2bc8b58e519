import { describe, expect, it } from 'vitest';
import { numberText, valueText } from './number-text.ts';

describe('numbers in a table', () => {
  it.each([
    [585.4, '585.4'],
    [1530, '1,530'],
    [43468, '43,468'],
    [-6.5, '-6.5'],
    [1234567.125, '1,234,567.125'],
    [0.00001, '0.00001'],
    [1e21, '1e+21'],
  ])('%d is written %s', (value, want) => {
    expect(numberText(value)).toBe(want);
  });
  it.each([
    [{ value: 6.5, upper: null, bound: '>=' as const }, '≥ 6.5'],
    [{ value: 20, upper: 30, bound: '=' as const }, '20–30'],
    [{ value: 300, upper: null, bound: '>' as const }, '> 300'],
    [{ value: 5, upper: null, bound: '~' as const }, '≈ 5'],
  ])('%j is written %s', (fact, want) => {
    expect(valueText(fact)).toBe(want);
  });
});
