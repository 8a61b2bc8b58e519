import { expect, it } from 'vitest';
import { pastedCells, typedFigure } from './typed-figure.ts';

it.each([
  ['5.2', 5.2],
  [' １，２３４．５ ', 1_234.5],
  ['−3', -3],
  ['1,234,567', 1_234_567],
  ['', null],
  ['1,23', undefined],
  ['约5', undefined],
  ['5%', undefined],
  ['1e5', undefined],
])('“%s” is the figure %s', (text, figure) => expect(typedFigure(text)).toBe(figure));

it('cells copied from a spreadsheet keep their rows and columns', () =>
  expect(pastedCells('1\t2\r\n3\t\r\n')).toEqual([
    ['1', '2'],
    ['3', ''],
  ]));
