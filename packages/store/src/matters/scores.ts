// What was taken off matters in a period: as it is written beside them, and from events where that may be no more so.
import { addDays, endOfDayInChina } from '@luoshi/mechanisms';
import type { Pool } from 'pg';
import { calendarOf } from '../calendar/calendar-of.ts';
import { histories } from './histories.ts';
import type { DeductedMatter, ScoresAsked, ScoresFound } from './matters.ts';
import { findScores } from './queries/find-scores.ts';
import { toldDeductions } from './standing-columns.ts';

/** A matter counts in the periods in which it was handed out or still worked on. */
export async function scoresIn(
  pool: Pool,
  { government, unit, period: { from, to } }: ScoresAsked,
  now: Date,
): Promise<ScoresFound> {
  const lived = { since: endOfDayInChina(addDays(from, -1)), before: endOfDayInChina(to) };
  const told = await findScores(pool, { government, unit: unit ?? null, ...lived, from, to, now });
  const inHand = new Map(told.inHand.map(({ unit: id, matters }) => [id, matters]));
  const deducted: DeductedMatter[] = [...told.deducted];
  const calendar = await calendarOf(pool, government);
  for await (const { mechanism, matter } of histories(pool, {
    government,
    unit,
    lived,
    phase,
    untold: { at: now, over: null },
  })) {
    const { id, leadUnit, opening } = matter;
    if (unit !== undefined && leadUnit !== unit) continue;
    inHand.set(leadUnit, (inHand.get(leadUnit) ?? 0) + 1);
    const all = toldDeductions({ mechanism, matter, calendar, now: now.toISOString() });
    const deductions = all.filter(({ on }) => on >= from && on <= to);
    if (deductions.length > 0)
      deducted.push({ matter: id, title: opening.title, mechanism: mechanism.id, leadUnit, deductions });
  }
  return { inHand: [...inHand].map(([id, matters]) => ({ unit: id, matters })), deducted };
}

const phase = ['open', 'waiting', 'suspended', 'closed', 'archived', 'withdrawn'];
