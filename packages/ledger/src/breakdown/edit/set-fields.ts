// New values laid over a row, and whether they may be.
import { isCalendarDay } from '../../table/calendar-day.ts';
import type { BreakdownRow, ProposedField } from '../breakdown-row.ts';
import { workClasses } from '../class-words.ts';
import { type BreakdownRefusal, refuseEdit } from '../refusal.ts';
import type { RowChanges } from './edit.ts';

/** Longest title that a person may write, in characters. */
export const longestOwnTitle = 200;

/** Null when the values may be set. */
export function refuseChanges(changes: RowChanges): BreakdownRefusal | null {
  const { title, limit, class: sort, quarterlyPlan, monthlyPlan } = changes;
  if (title !== undefined && title.trim() === '') return refuseEdit('title-missing');
  if (title !== undefined && title.length > longestOwnTitle)
    return refuseEdit('title-too-long', { length: title.length });
  if (limit !== undefined && limit !== null && !isCalendarDay(limit)) return refuseEdit('limit-no-day', { day: limit });
  if (sort !== undefined && !workClasses.includes(sort)) return refuseEdit('class-unknown', { words: sort });
  if ((quarterlyPlan?.length ?? 4) !== 4 || (monthlyPlan?.length ?? 12) !== 12) return refuseEdit('plan-shape');
  return null;
}

/**
 * The row with new values. What a person set is no proposal any more. A unit stands once: who leads does not cooperate, and choosing a lead
 * takes it out of the others.
 */
export function changedRow(row: BreakdownRow, changes: RowChanges): BreakdownRow {
  const next = { ...row, ...changes };
  const coUnits = [...new Set(next.coUnits)].filter((unit) => unit !== next.leadUnit);
  const isSame = coUnits.length === next.coUnits.length;
  return {
    ...next,
    coUnits: isSame ? next.coUnits : coUnits,
    proposed: proposedWithout(row.proposed, Object.keys(changes)),
  };
}

/** Proposals that stay when some fields are settled. */
export function proposedWithout(
  proposed: BreakdownRow['proposed'],
  fields: readonly string[],
): BreakdownRow['proposed'] {
  const kept = Object.entries(proposed).filter(([field]) => !fields.includes(field));
  return kept.length === Object.keys(proposed).length ? proposed : (Object.fromEntries(kept) as typeof proposed);
}

/** Fields of a row that are proposed only. */
export const proposedFields = ({ proposed }: BreakdownRow): readonly ProposedField[] =>
  Object.keys(proposed) as ProposedField[];
