import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBlock, writeBlock } from './tab-separated.ts';

describe('a block from the clipboard', () => {
  it.each([
    ['one cell', '住建局', [['住建局']]],
    ['a column with the line end Excel adds', '住建局\r\n水利局\r\n', [['住建局'], ['水利局']]],
    ['empty cells keep their place', 'a\t\tb', [['a', '', 'b']]],
    ['a quoted cell keeps its line end', '"一季度开工\n二季度封顶"\tb', [['一季度开工\n二季度封顶', 'b']]],
    ['doubled quotes are one', '"“a""b”"', [['“a"b”']]],
    ['a quote nobody closes is a character', '"abc\td', [['"abc', 'd']]],
  ])('%s', (_, text, rows) => {
    expect(readBlock(text)).toEqual(rows);
  });

  it('comes back as it was written', () => {
    const cell = fc.string().map((text) => text.replace(/\r/g, ''));
    const block = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
      );
    fc.assert(
      fc.property(block, (rows) => {
        expect(readBlock(`${writeBlock(rows)}\n`)).toEqual(rows.map((row) => row.map(String)));
      }),
    );
  });
});
