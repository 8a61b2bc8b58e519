// The cells of a breakdown row into what they mean, each by the rule of its column.
import type { Directory, WorkClass } from '@luoshi/ledger';
import { classNames } from '../breakdown/breakdown-columns.ts';
import { parseTargets } from '../breakdown/target-text.ts';
import { serialDate } from '../xlsx/reading/serial-date.ts';
import type { SheetCell } from '../xlsx/reading/sheet.ts';
import type { FieldKey, FieldValues } from './change.ts';
import { readLeader, readUnit, readUnits } from './read-names.ts';
import { type ReadValue, value, wrong } from './read-value.ts';

/** A cell as the rules see it: its trimmed text and, where there is one, the cell itself. */
export interface FieldCell {
  readonly text: string;
  readonly cell: SheetCell | null;
}

type Rules = { readonly [Key in FieldKey]: (cell: FieldCell, directory: Directory) => ReadValue<FieldValues[Key]> };

const words = ({ text }: FieldCell): ReadValue<string> => value(text);

/** One rule a column; an empty cell clears the field where that is possible. */
export const fieldRules: Rules = {
  number: ({ text }) => (/^[1-9]\d{0,5}$/.test(text) ? value(Number(text)) : wrong('number-bad', { value: text })),
  heading: words,
  class: ({ text }) => {
    const found = Object.entries(classNames).find(([key, name]) => name === text || key === text);
    return found ? value(found[0] as WorkClass) : wrong('class-unknown', { value: text });
  },
  title: ({ text }) => (text === '' ? wrong('title-missing', {}) : value(text)),
  targets: ({ text }) => {
    const targets = parseTargets(text);
    const isWhole = targets?.every(({ measure, unit }) => measure !== '' && unit !== '');
    return targets && isWhole ? value(targets) : wrong('target-bad', { value: text });
  },
  leaderPost: ({ text }, directory) => readLeader(text, directory),
  leadUnit: ({ text }, directory) => readUnit(text, directory),
  collectingUnit: ({ text }, directory) => readUnit(text, directory),
  coUnits: ({ text }, directory) => readUnits(text, directory),
  limit: readLimit,
  quarter1: words,
  quarter2: words,
  quarter3: words,
  quarter4: words,
  resultForm: words,
};

/** Serial days of 2000 to 2099: a date whose format was lost. */
const DAYS_OF_CENTURY = { first: 36_526, last: 73_050 } as const;

function readLimit({ text, cell }: FieldCell): ReadValue<string | null> {
  if (text === '') return value(null);
  if (cell?.kind === 'date') return value(cell.value.slice(0, 10));
  if (cell?.kind === 'number' && cell.value >= DAYS_OF_CENTURY.first && cell.value <= DAYS_OF_CENTURY.last) {
    return value(serialDate(Math.floor(cell.value), false));
  }
  const date = calendarDate(text);
  return date === null ? wrong('date-bad', { value: text }) : value(date);
}

/** 2026-10-31, 2026/10/31, 2026.10.31, 2026年10月31日; null for other forms and for days that do not exist. */
export function calendarDate(text: string): string | null {
  const found = /^(\d{4})(?:[-/.](\d{1,2})[-/.](\d{1,2})|年(\d{1,2})月(\d{1,2})[日号]?)$/.exec(text);
  if (!found) return null;
  const [year, month, day] = [found[1], found[2] ?? found[4], found[3] ?? found[5]].map(Number) as [
    number,
    number,
    number,
  ];
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}
