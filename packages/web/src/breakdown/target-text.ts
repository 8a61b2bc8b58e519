// A quantified target as its cell says it: 高标准农田 ≥2万亩.
import type { WorkTarget } from '@luoshi/ledger';

const signs: Readonly<Record<WorkTarget['bound'], string>> = { '=': '', '>=': '≥', '<=': '≤', '>': '>', '~': '约' };
const bounds: Readonly<Record<string, WorkTarget['bound']>> = {
  '≥': '>=',
  '>=': '>=',
  '≤': '<=',
  '<=': '<=',
  '>': '>',
  约: '~',
};

export function targetText({ measure, value, upper, unit, bound }: WorkTarget): string {
  return `${measure} ${signs[bound]}${value}${upper === null ? '' : `—${upper}`}${unit}`.trim();
}

const TARGET = /^(.*?)\s*(>=|<=|≥|≤|>|约)?\s*(-?\d+(?:\.\d+)?)(?:[—-](\d+(?:\.\d+)?))?\s*([^\d\s]*)$/;

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
  const [, measure = '', sign, value, upper, unit = ''] = found;
  return {
    measure: measure.trim(),
    value: Number(value),
    upper: upper === undefined ? null : Number(upper),
    unit,
    bound: sign === undefined ? '=' : bounds[sign]!,
  };
}
