// Goes once over the plain text and finds every number with a unit and every rank.
import { CHINESE_NUMERALS } from '../numerals/chinese.ts';
import type { PlainText } from '../text/plain-text.ts';
import type { Amount } from './amount.ts';
import type { Found } from './found.ts';
import { readDigits } from './rules/digits.ts';
import { readRank } from './rules/rank.ts';
import { readSpelled } from './rules/spelled.ts';

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

type Reader = (chars: string, at: number) => Found | null;

/**
 * The rule for each first character; no two rules share one. Ranks own 第 and 前 with the digits behind them, digits own
 * the magnitudes behind them (3万), so spelled numerals are left with those that stand alone.
 */
const RULES: readonly (readonly [firsts: string, rule: Reader])[] = [
  ['0123456789', readDigits],
  ['第前双首', readRank],
  [CHINESE_NUMERALS, readSpelled],
];
const RULE_OF = ruleTable();

function readAt(chars: string, at: number): Found | null {
  const rule = RULE_OF[chars.charCodeAt(at)] as number;
  return rule === 0 ? null : (RULES[rule - 1] as (typeof RULES)[number])[1](chars, at);
}

/** For each UTF-16 unit the number of its rule, 0 for none: most characters of a report begin no amount. */
function ruleTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  RULES.forEach(([firsts], index) => {
    for (const char of firsts) table[char.charCodeAt(0)] = index + 1;
  });
  return table;
}
