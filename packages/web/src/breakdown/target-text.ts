// A quantified target as its cell says it, in the words of the printed table: 高标准农田 2万亩以上. People may type a bound otherwise.
import type { WorkTarget } from '@luoshi/ledger';

type Bound = WorkTarget['bound'];

const AFTER: Readonly<Record<Bound, string>> = { '=': '', '>=': '以上', '<=': '以内', '>': '', '~': '左右' };
const TYPED_BEFORE: Readonly<Record<string, Bound>> = {
  '≥': '>=',
  '>=': '>=',
  不低于: '>=',
  不少于: '>=',
  '≤': '<=',
  '<=': '<=',
  不高于: '<=',
  不超过: '<=',
  '>': '>',
  超过: '>',
  约: '~',
};
const TYPED_AFTER: Readonly<Record<string, Bound>> = { 以上: '>=', 以内: '<=', 以下: '<=', 左右: '~' };

export function targetText({ measure, value, upper, unit, bound }: WorkTarget): string {
  const range = upper === null ? String(value) : `${value}—${upper}`;
  return `${measure} ${bound === '>' ? '超过' : ''}${range}${unit}${AFTER[bound]}`.trim();
}

const TARGET = new RegExp(
  `^(.*?)\\s*(${Object.keys(TYPED_BEFORE).join('|')})?\\s*(-?\\d+(?:\\.\\d+)?)(?:[—-](\\d+(?:\\.\\d+)?))?\\s*([^\\d\\s]*?)(${Object.keys(TYPED_AFTER).join('|')})?$`,
);

/** Several are parted by ；; null where one of them has no number. */
export function readTargets(text: string): readonly WorkTarget[] | null {
  const parts = text
    .split(/[;；\n]/)
    .map((part) => part.trim())
    .filter(Boolean);
  const targets = parts.map(readTarget);
  return targets.some((target) => target === null) ? null : targets.filter((target) => target !== null);
}

function readTarget(text: string): WorkTarget | null {
  const found = TARGET.exec(text.slice(0, 200));
  if (found === null) return null;
  const [, measure = '', before, value, upper, unit = '', after] = found;
  return {
    measure: measure.trim(),
    value: Number(value),
    upper: upper === undefined ? null : Number(upper),
    unit,
    bound: TYPED_BEFORE[before ?? ''] ?? TYPED_AFTER[after ?? ''] ?? '=',
  };
}
