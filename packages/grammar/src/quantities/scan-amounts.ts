// Goes once over the plain text and finds every number with a unit and every rank.
import { isDigit } from '../numerals/arabic.ts';
import { isChineseNumeral } from '../numerals/chinese.ts';
import type { PlainText } from '../text/plain-text.ts';
import type { Amount } from './amount.ts';
import { readDigits } from './rules/digits.ts';
import { readRank } from './rules/rank.ts';
import { readSpelled } from './rules/spelled.ts';

/** What a rule says of a place: an amount read, or that the run up to `end` is none. */
export type Found = Amount | { readonly form: 'none'; readonly end: number };

/** All amounts and ranks in text order, not overlapping. */
export function scanAmounts(plain: PlainText): Amount[] {
  const { chars } = plain;
  const amounts: Amount[] = [];
  for (let at = 0; at < chars.length; ) {
    const found = readAt(chars, at);
    if (found === null) {
      at++;
      continue;
    }
    if (found.form !== 'none') amounts.push(found);
    at = Math.max(found.end, at + 1);
  }
  return amounts;
}

/**
 * Ranks come first because 第1 and 前10 begin before their digits; digits before spelled numerals because a spelled
 * magnitude (3万) belongs to the digits.
 */
function readAt(chars: string, at: number): Found | null {
  const unit = chars.charCodeAt(at);
  if (isDigit(unit)) return readDigits(chars, at);
  if (unit < 0x3000) return null;
  const char = chars[at] as string;
  if (char === '第' || char === '前' || char === '双' || char === '首') return readRank(chars, at);
  return isChineseNumeral(char) ? readSpelled(chars, at) : null;
}
