import { expect, it } from 'vitest';
import { numberCell, wordsCell } from './cells.ts';
import { fittedRow } from './fitted-row.ts';

it.each([
  ['一行', 20, 18],
  ['甲'.repeat(30), 20, 63],
  ['甲\n乙', 20, 33],
  ['', 20, 18],
])('a row with “%s” in a column of %i digits is %i points high', (words, width, height) =>
  expect(fittedRow([numberCell(1), wordsCell(words)], [6, width])[0]?.height).toBe(height),
);
