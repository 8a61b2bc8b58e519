import { describe, expect, it } from 'vitest';
import { markedReading } from '../testing/marked-reading.ts';
import { changesFrom, draftOf, numberIn, problemsOf, type QuantityDraft } from './quantity-draft.ts';

const fact = markedReading('产值⟦12.5亿元⟧', [{ kind: 'quantity', measure: '产值' }]).quantities[0]!;

describe('numbers typed by a person', () => {
  it.each([
    ['12.5', 12.5],
    ['１２．５', 12.5],
    ['1,530', 1530],
    ['-6.5', -6.5],
    ['', null],
    ['十二', null],
    ['1.2.3', null],
    ['12亿', null],
  ])('%j is read as %j', (text, want) => {
    expect(numberIn(text)).toBe(want);
  });
});

describe('a corrected figure', () => {
  const examples: { name: string; typed: Partial<QuantityDraft>; want: object }[] = [
    { name: 'nothing typed changes nothing', typed: {}, want: {} },
    { name: 'only what differs is sent', typed: { value: '13', unit: '亿元' }, want: { value: 13 } },
    { name: 'an emptied year is no year', typed: { year: '' }, want: { year: null } },
    { name: 'an upper end makes a range', typed: { upper: '14' }, want: { upper: 14 } },
    { name: 'white space around words does not count', typed: { measure: ' 产值 ' }, want: {} },
  ];
  it.each(examples)('$name', ({ typed, want }) => {
    expect(changesFrom(fact, { ...draftOf(fact), ...typed })).toEqual(want);
  });
  it.each<[Partial<QuantityDraft>, object]>([
    [{ value: '十' }, { value: 'number' }],
    [{ upper: 'x' }, { upper: 'number' }],
    [{ year: '26' }, { year: 'number' }],
    [
      { measure: ' ', unit: '' },
      { measure: 'required', unit: 'required' },
    ],
    [{}, {}],
  ])('%j has the problems %j', (typed, want) => {
    expect(problemsOf({ ...draftOf(fact), ...typed })).toEqual(want);
  });
});
