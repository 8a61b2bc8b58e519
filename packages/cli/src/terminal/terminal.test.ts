import { describe, expect, test } from 'vitest';
import { displayWidth, fitted } from './display-width.ts';
import { wrapped } from './wrapped.ts';

describe('width on a terminal', () => {
  test.each([
    ['abc', 3],
    ['地区生产总值', 12],
    ['增长6%', 6],
    ['𠮷', 2],
    ['（％）', 6],
    ['', 0],
  ])('%s takes %i columns', (text, columns) => {
    expect(displayWidth(text)).toBe(columns);
  });

  test.each([
    ['abc', 5, 'abc  '],
    ['总值', 4, '总值'],
    ['生产总值', 6, '生产… '],
    ['生产总值', 5, '生产…'],
    ['abcdef', 4, 'abc…'],
  ])('%s fitted to %i columns is %s', (text, columns, result) => {
    expect(fitted(text, columns)).toBe(result);
    expect(displayWidth(fitted(text, columns))).toBe(columns);
  });
});

describe('wrapping', () => {
  test.each([
    ['one two three', 8, 'one two\nthree'],
    ['读政府工作报告', 6, '读政府\n工作报\n告'],
    ['读报告，建账。', 6, '读报\n告，建\n账。'],
    ['给出 --json 时', 8, '给出\n--json\n时'],
    ['short', 80, 'short'],
    ['two\nlines', 80, 'two\nlines'],
  ])('%j in %i columns', (text, columns, result) => {
    expect(wrapped(text, columns)).toBe(result);
  });
});
