// How far a result is from what was promised, in one short clause: 比承诺低1.2个百分点, 比承诺多160人.
import type { AccountLine, Promised, Said } from '../account/account.ts';
import type { AccountRule } from '../account/rules.ts';
import type { Language } from '../table/words.ts';

/** Rules whose result measures something else than the promise does, though in the same unit. */
const ofAnother = new Set<AccountRule>([
  'base-changed',
  'part-reaches-alone',
  'raise-told',
  'addition-computed',
  'level-computed',
  'rise-computed',
  'output-shows-capacity',
  'parts-add-up',
]);

type Judged = Pick<AccountLine, 'verdict' | 'rule' | 'result' | 'computed'>;

/**
 * From the nearer end of what was promised, in the written unit; rates in percentage points. Null where nothing can be subtracted (words,
 * ranks, other units or kinds, a result that is a range) and where the result is what was promised.
 */
export function differenceText(promise: Promised, judged: Judged, language: Language): string | null {
  if (judged.verdict === 'no-data' || ofAnother.has(judged.rule)) return null;
  const reached = reachedValue(promise, judged);
  const { value: low, unit } = promise;
  if (low === null || unit === null || reached === null) return null;
  const high = promise.upper ?? low;
  const isFall = promise.kind === 'change' && low < 0;
  if (isFall && reached > 0) return null;
  const [own, from, to] = isFall ? [-reached, -high, -low] : [reached, low, high];
  const [least, most] = from <= to ? [from, to] : [to, from];
  const amount = own < least ? own - least : own > most ? own - most : 0;
  if (amount === 0) return null;
  const decimals = Math.max(...[own, least, most].map(decimalsOf));
  const by = Number(Math.abs(amount).toFixed(decimals));
  return by === 0 ? null : words[language]({ by, unit, isLess: amount < 0, isFall });
}

/** Of the promise's own kind and unit: as told, or the growth worked out from two levels. */
function reachedValue({ kind, unit }: Promised, { result, computed }: Judged): number | null {
  if (kind === 'rank') return null;
  if (computed !== null) return kind === 'change' && unit === '%' ? computed : null;
  return result !== null && isSingle(result) && result.kind === kind && result.unit === unit ? result.value : null;
}

const isSingle = ({ upper }: Said): boolean => upper === null;

const decimalsOf = (value: number): number => /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;

interface Difference {
  readonly by: number;
  readonly unit: string;
  readonly isLess: boolean;
  /** A fall was promised: more of it is more done. */
  readonly isFall: boolean;
}

const points = { zh: { '%': '个百分点', '‰': '个千分点' }, en: { '%': 'percentage points', '‰': 'per mille points' } };
const isRate = (unit: string): unit is keyof typeof points.zh => unit in points.zh;

const words: Readonly<Record<Language, (difference: Difference) => string>> = {
  zh: ({ by, unit, isLess, isFall }) => {
    const rate = isRate(unit) || /百分点$/.test(unit);
    const verb = isFall ? (isLess ? '少降' : '多降') : rate ? (isLess ? '低' : '高') : isLess ? '少' : '多';
    return `比承诺${verb}${by}${isRate(unit) ? points.zh[unit] : unit}`;
  },
  en: ({ by, unit, isLess, isFall }) => {
    const shown = isRate(unit) ? `${by} ${points.en[unit]}` : `${by} ${unit}`;
    return isFall
      ? `fell ${shown} ${isLess ? 'less' : 'more'} than promised`
      : `${shown} ${isLess ? 'below' : 'above'} the promise`;
  },
};
