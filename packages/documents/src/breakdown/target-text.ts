// 量化目标 in words and back: 规上工业增加值不低于8%, 新修步道20—30公里.
import type { WorkTarget } from '@luoshi/ledger';

type Bound = WorkTarget['bound'];

/** Words for a bound before the number; ~ stands after the unit. */
const before: Readonly<Record<Bound, string>> = { '=': '', '>=': '不低于', '<=': '不高于', '>': '超过', '~': '' };
const after: Readonly<Record<Bound, string>> = { '=': '', '>=': '', '<=': '', '>': '', '~': '左右' };

/** The target as a table writes it, numbers in the written unit. A space parts a measure that ends in a digit from its number. */
export function targetText({ measure, value, upper, unit, bound }: WorkTarget): string {
  const number = upper === null ? String(value) : `${value}—${upper}`;
  const gap = before[bound] === '' && /[0-9.]$/.test(measure) ? ' ' : '';
  return `${measure}${gap}${before[bound]}${number}${unit}${after[bound]}`;
}

const number = String.raw`[-－]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;
/** Spellings that people use for a bound, before the number. */
const spokenBefore: Readonly<Record<string, Bound>> = {
  不低于: '>=',
  不少于: '>=',
  '≥': '>=',
  不高于: '<=',
  不超过: '<=',
  '≤': '<=',
  超过: '>',
  '>': '>',
  约: '~',
};
/** And after the unit. */
const spokenAfter: Readonly<Record<string, Bound>> = { 左右: '~', 以上: '>=', 以内: '<=', 以下: '<=' };

const pattern = new RegExp(
  `^(?<measure>.*?)(?<before>${Object.keys(spokenBefore).join('|')})?\\s*(?<value>${number})` +
    `(?:\\s*[—–~～至到-]\\s*(?<upper>${number}))?\\s*(?<unit>[^\\d\\s]*?)(?<after>${Object.keys(spokenAfter).join('|')})?$`,
);
const MAX_LINE_UTF16 = 300;

/**
 * The targets written in a cell, one a line or parted by ；. Null when a line has no number or its upper end is not above the lower:
 * a target that cannot be measured belongs into the task. Empty text is no targets.
 */
export function parseTargets(text: string): WorkTarget[] | null {
  const lines = text
    .split(/[\n;；]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const targets = lines.map(parseTarget);
  return targets.every((target) => target !== null) ? targets : null;
}

function parseTarget(line: string): WorkTarget | null {
  if (line.length > MAX_LINE_UTF16) return null;
  const found = pattern.exec(line)?.groups;
  if (!found) return null;
  const value = numberOf(found.value!);
  const upper = found.upper === undefined ? null : numberOf(found.upper);
  if (upper !== null && upper <= value) return null;
  const bound = spokenBefore[found.before ?? ''] ?? spokenAfter[found.after ?? ''] ?? '=';
  return { measure: found.measure!.trim(), value, upper, unit: found.unit!, bound };
}

function numberOf(written: string): number {
  return Number(written.replaceAll(',', '').replace('－', '-'));
}
