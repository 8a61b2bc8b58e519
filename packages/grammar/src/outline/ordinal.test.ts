import { describe, expect, test } from 'vitest';
import { ordinalAt, ordinalBeforeDigit, ordinalValue } from './ordinal.ts';

describe('ordinals', () => {
  test.each([
    ['第一部分 工作', 'part', 1, 4],
    ['第二章工作', 'chapter', 2, 3],
    ['十二、工作', 'comma', 12, 3],
    ['（十）工作', 'bracket', 10, 3],
    ['㈢工作', 'bracket', 3, 1],
    ['3.工作', 'dot', 3, 2],
    ['3、工作', 'dot', 3, 2],
    ['（12）工作', 'paren', 12, 4],
    ['3）工作', 'paren', 3, 2],
    ['⑵工作', 'paren', 2, 1],
    ['⒉工作', 'dot', 2, 1],
    ['⑫工作', 'circle', 12, 1],
    ['㉑工作', 'circle', 21, 1],
    ['[7]工作', 'square', 7, 3],
    ['一是工作', 'is', 1, 2],
    ['第三件，工作', 'piece', 3, 4],
  ])('%s opens with a %s', (text, style, number, length) => {
    expect(ordinalAt(text, 0)).toEqual({ style, number, length });
  });

  test.each(['3.5万亩', '2024年', '一带一路', '十分重要', '（略）', '工作', '第一季度', '十十、工作', ''])(
    '%s opens with none',
    (text) => {
      expect(ordinalAt(text, 0)).toBeNull();
    },
  );

  test('a decimal is an ordinal only where the list has come to it', () => {
    expect(ordinalBeforeDigit('16.3个', 0, 16)?.length).toBe(3);
    expect(ordinalBeforeDigit('16.3个', 0, 15)).toBeNull();
  });

  test.each([
    ['二十', 20],
    ['二十三', 23],
    ['一百零二', 102],
    ['一百一十', 110],
    ['45', 45],
    ['十十', null],
  ])('%s is worth %s', (written, value) => {
    expect(ordinalValue(written)).toBe(value);
  });
});
