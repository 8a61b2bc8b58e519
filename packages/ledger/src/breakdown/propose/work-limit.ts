// By when a work is to be done (完成时限), from the deadline the report states.
import type { Commitment } from '@luoshi/grammar';
import type { Proposal } from '../breakdown-row.ts';

/**
 * The stated day; else 31 December of the plan year, less sure where the report states a deadline in words that give no day (秋季学期).
 * Null without a plan year.
 */
export function workLimit(
  deadline: Commitment['deadline'],
  planYear: number | null,
): { readonly day: string; readonly proposal: Proposal } | null {
  const words = deadline === null ? [] : [deadline.text.replace(/\s/g, '')];
  if (deadline?.date) return { day: deadline.date, proposal: { rule: 'deadline', words, confidence: 0.95 } };
  if (planYear === null) return null;
  return { day: `${planYear}-12-31`, proposal: { rule: 'year-end', words, confidence: words.length > 0 ? 0.4 : 0.8 } };
}
