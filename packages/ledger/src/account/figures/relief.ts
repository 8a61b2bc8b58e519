// What a sum of relief for enterprises takes in: 减负 takes in 减税降费, and that 减税 and 降费.
import { squeezedName } from '../text/folded.ts';

export type Relief = 'burden' | 'both' | 'tax' | 'fees';

const less = '(?:减轻|降低|减少|减免)';
const whose = '(?:各类|广大)?(?:企业|市场主体|经营主体|实体经济|社会)(?:和(?:个人|群众|居民))?的?';
const fees = '(?:各类|各项|涉企|行政事业性)*(?:非税|收费|社保缴费|社保费|社会保险费|缴费)';
const end = '(?:总额|规模|金额)?(?:共|再|将|约|近|超|超过|达|达到|突破|不低于)*$';

/** In this order: the wider name of a sum is looked for before those that it holds. */
const scopes: readonly (readonly [Relief, RegExp])[] = [
  [
    'both',
    new RegExp(
      `(?:减税(?:降费|减费|降负|清费)|减免税费|${less}(?:${whose})?(?:税费|税收[和、]${fees})(?:负担)?)${end}`,
    ),
  ],
  ['burden', new RegExp(`(?:减负|${less}${whose}(?:各类|各项)?负担)${end}`)],
  ['tax', new RegExp(`(?:减税|${less}(?:${whose})?(?:税负|税收|税款)(?:负担)?)${end}`)],
  ['fees', new RegExp(`(?:降费|减费|清费|${less}(?:${whose})?${fees}(?:负担)?)${end}`)],
];

/** Whose relief it is, or what kind of it: a part of the sum, and only its name tells which. */
const ofSome = /小微|中小|微型|小型|个体|民营|外贸|出口|科技|制造业|高新|困难|农|退税|缓税|缓缴|缓费/;

/** `before`: the clause up to the number. Null where no relief is told, or only that of some. */
export function reliefIn(before: string): Relief | null {
  const words = squeezedName(before);
  return ofSome.test(words) ? null : (scopes.find(([, pattern]) => pattern.test(words))?.[0] ?? null);
}

const holds: Readonly<Record<Relief, readonly Relief[]>> = {
  burden: ['both', 'tax', 'fees'],
  both: ['tax', 'fees'],
  tax: [],
  fees: [],
};

/** `same`, `narrower` where the promise's sum holds the result's, `other` where it does not; null unless both are relief. */
export function reliefBeside(promised: Relief | null, found: Relief | null): 'same' | 'narrower' | 'other' | null {
  if (!promised || !found) return null;
  if (promised === found) return 'same';
  return holds[promised].includes(found) ? 'narrower' : 'other';
}
