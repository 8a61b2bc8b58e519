// Quantified targets (量化目标) in the words of a table's cell, and back.
import type { WorkTarget } from './breakdown-row.ts';

const before: Readonly<Record<WorkTarget['bound'], string>> = { '=': '', '>=': '', '<=': '', '>': '超过', '~': '' };
const after: Readonly<Record<WorkTarget['bound'], string>> = {
  '=': '',
  '>=': '以上',
  '<=': '以内',
  '>': '',
  '~': '左右',
};

/** 粮食总产量 31万吨以上；停车位 1500个. Numbers in full, without thousands marks; empty without targets. */
export function targetWords(targets: readonly WorkTarget[]): string {
  return targets
    .map(({ measure, value, upper, unit, bound }) => {
      const range = upper === null ? String(value) : `${value}—${upper}`;
      return `${measure} ${before[bound]}${range}${unit}${after[bound]}`;
    })
    .join('；');
}

const written = /^(.+?)\s+(超过)?(-?\d+(?:\.\d+)?)(?:[—–~～](-?\d+(?:\.\d+)?))?\s*(.*?)(以上|以内|左右)?$/u;

/** The targets that a cell states, or the part that cannot be read. Parts stand apart by ； or line ends. */
export function targetsOfWords(words: string): readonly WorkTarget[] | { readonly unreadable: string } {
  const parts = words
    .split(/[；;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const targets: WorkTarget[] = [];
  for (const part of parts) {
    const target = targetOfWords(part);
    if (!target) return { unreadable: part };
    targets.push(target);
  }
  return targets;
}

function targetOfWords(part: string): WorkTarget | null {
  const [, measure, over, value, upper, unit, hedge] = written.exec(part) ?? [];
  if (measure === undefined || value === undefined || unit === undefined || unit === '') return null;
  if (upper !== undefined && Number(upper) <= Number(value)) return null;
  return {
    measure,
    value: Number(value),
    upper: upper === undefined ? null : Number(upper),
    unit,
    bound: over !== undefined ? '>' : hedge === '以上' ? '>=' : hedge === '以内' ? '<=' : hedge === '左右' ? '~' : '=',
  };
}
