// A promise's words into the title of a work (任务): short enough for a cell, still the report's own words.
import type { Quantity } from '@luoshi/grammar';
import { squeezed } from './quote.ts';

/** Longest title, in characters. */
export const longestTitle = 60;

/** Words with which a clause joins the one before; they say nothing of the work. Editable. */
const connectives =
  /^(?:同时|此外|另外|其中|并且|并|还将|还要|我们将|我们要|今年将|今年要|继续(?!教育)|进一步|切实|着力|大力|积极|全面|扎实|深入|努力|力争|确保|全力|(?:[一二三四五六七八九十]+是))[，、,]?/u;

/**
 * The squeezed quote without leading connectives; with the thing measured before it where the quote leaves that to its neighbour
 * (完成投资8亿元 → 电站完成投资8亿元), or where it compares what the clause `before` is about (nearest first); cut at a clause's end to at most 60 characters.
 */
export function workTitle(quote: string, quantities: readonly Quantity[] = [], before: readonly string[] = []): string {
  const trimmed = withoutConnectives(quote.replace(/[。；;，,：:、]+$/u, ''));
  return cutAtClause(`${comparedSubject(trimmed, before)}${missingSubject(trimmed, quantities)}${trimmed}`);
}

/** Of a comparison that begins with 与, what the clause before says of: 居民收入增长5%，与经济增长同步 → 居民收入与经济增长同步. */
function comparedSubject(quote: string, [clause = '']: readonly string[]): string {
  if (!/^与.+(?:同步|持平|相当|一致)$/u.test(quote)) return '';
  return /^(.{2,24}?)(?:预期|年均|分别|同比)*(?:增长|提高|增加|下降)/u.exec(clause)?.[1] ?? '';
}

function withoutConnectives(quote: string): string {
  const rest = quote.replace(connectives, '');
  return rest === quote || rest.length < 4 ? quote : withoutConnectives(rest);
}

/** What the measure says before the words with which the quote begins; empty where the quote says it itself. */
function missingSubject(quote: string, quantities: readonly Quantity[]): string {
  const measure = squeezed(quantities[0]?.measure.text ?? '');
  for (let at = 2; at <= measure.length - 2; at++) if (quote.startsWith(measure.slice(at))) return measure.slice(0, at);
  return '';
}

function cutAtClause(title: string): string {
  if (title.length <= longestTitle) return title;
  const kept = title.slice(0, longestTitle);
  const end = Math.max(...['，', '；', '：', '、'].map((stop) => kept.lastIndexOf(stop)));
  return end >= 8 ? kept.slice(0, end) : `${title.slice(0, longestTitle - 1)}…`;
}
