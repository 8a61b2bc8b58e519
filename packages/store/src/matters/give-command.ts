// A command is given when its giver has seen everything before it: one event, with all that follows from it, in one transaction.
import {
  type Actor,
  type Commanded,
  commandRule,
  dateInChina,
  decide,
  evolve,
  type MatterEvent,
  type MatterRefusal,
  type Situation,
  slipSeriesOf,
  submissionStanding,
} from '@luoshi/mechanisms';
import type { Pool, PoolClient } from 'pg';
import { calendarOf } from '../calendar/calendar-of.ts';
import { refuseMerged } from '../directory/refuse-merged.ts';
import { unknownEvidence } from '../evidence/unknown-evidence.ts';
import type { Wake } from '../jobs/wake.ts';
import { keepNotices } from '../notices/keep-notices.ts';
import { noticesOfCommand } from '../notices/notices-of-command.ts';
import { takeNumbers } from '../numbers/take-numbers.ts';
import type { Queryable } from '../queries/queryable.ts';
import { refuse, type StoreRefusal } from '../refusal.ts';
import { updateSubmission } from '../suggestions/queries/keep-submission.ts';
import { fireTimersOf } from '../timers/fire-timers-of.ts';
import { listTimers } from '../timers/list-timers.ts';
import { replaceTimers } from '../timers/replace-timers.ts';
import { readingFirst } from '../transaction.ts';
import { type HeldMatter, holdMatter } from './held-matter.ts';
import type { CommandDone, GivenCommand, MatterOvertaken } from './matters.ts';
import { monthsStood } from './months-stood.ts';
import { findKey, insertKey } from './queries/command-keys.ts';
import { countOpenChildren } from './queries/count-open-children.ts';
import { handOver } from './queries/hand-over.ts';
import { insertMatterEvent } from './queries/insert-matter-event.ts';
import { keepMonths } from './queries/keep-months.ts';
import { itemOf, type MatterRow, toldAt } from './queries/matter-row.ts';
import { updateMatter } from './queries/update-matter.ts';
import { standingColumns } from './standing-columns.ts';

export interface Clock {
  readonly now: Date;
  readonly wake: Wake;
}

type Outcome = CommandDone | MatterRefusal | MatterOvertaken | StoreRefusal | null;

/** Null for an unknown matter. Commands on one matter wait for each other. */
export async function giveCommand(pool: Pool, command: GivenCommand, { now, wake }: Clock): Promise<Outcome> {
  return readingFirst(
    pool,
    (db) => known(db, command),
    async (db, { held, answered, merged, ...facts }): Promise<Outcome> => {
      if (!held) return null;
      if (answered !== null) return { event: held.events[answered - 1]!, item: itemOf(held.row), repeated: true };
      if (merged) return merged;
      const of = { ...facts, held };
      const event = await decided(db, command, of, instantAfter(held, now));
      if ('refused' in event)
        return event.code === 'stale-version' ? overtaken(event, held, command.expectedSeq) : event;
      const row = await record(db, of, event, command.key);
      if (row.light_until) await wake(db, row.light_until);
      return { event, item: itemOf(row), repeated: false };
    },
  );
}

/** Asked all at once; the lock comes first, so that the rest is as the command before left it. */
async function known(db: PoolClient, { government, matter, key, evidence }: GivenCommand) {
  const [held, answered, merged, calendar, openChildren, waiting, unknown] = await Promise.all([
    holdMatter(db, government, matter),
    findKey(db, { government, matter, key }),
    refuseMerged(db, government),
    calendarOf(db, government),
    countOpenChildren(db, matter),
    listTimers(db, government, matter),
    unknownEvidence(db, government, evidence),
  ]);
  return { held, answered, merged, calendar, openChildren, waiting, unknown };
}

type Facts = Pick<Awaited<ReturnType<typeof known>>, 'calendar' | 'openChildren' | 'waiting' | 'unknown'> & {
  readonly held: HeldMatter;
};

/** A clock that was set back does not put an event before the one it follows. */
function instantAfter({ events }: HeldMatter, now: Date): string {
  const last = events.at(-1)!.at;
  const instant = now.toISOString();
  return instant < last ? last : instant;
}

/** Asked twice where a slip goes out: its number is taken only once nothing refuses the command. */
async function decided(
  db: Queryable,
  command: GivenCommand,
  { held: { mechanism, matter }, calendar, openChildren, unknown }: Facts,
  now: string,
): Promise<Commanded | MatterRefusal | StoreRefusal> {
  const actor: Actor = { ...command.actor, relations: command.relations };
  const rule = commandRule(mechanism, command.command);
  const series = rule ? slipSeriesOf(mechanism, rule) : null;
  const situation: Situation = { mechanism, matter, actor, now, calendar, openChildren, slipNumber: series };
  const tried = decide(situation, command);
  if ('refused' in tried) return tried;
  if (unknown) return refuse('evidence-unknown', { name: unknown.name });
  if (series === null) return tried[0];
  const slipNumber = await takeSlipNumber(db, command.government, series, now);
  const numbered = decide({ ...situation, slipNumber }, command);
  return 'refused' in numbered ? numbered : numbered[0];
}

/** 督查〔2026〕3号: each series begins with 1 in each year. */
async function takeSlipNumber(db: Queryable, government: string, series: string, now: string): Promise<string> {
  const year = Number(dateInChina(now).slice(0, 4));
  const number = await takeNumbers(db, { government, series: `slip ${series}`, year });
  return `${series}〔${year}〕${number}号`;
}

/** What was due before the command takes effect first: an answer that came late was late. */
async function record(
  db: PoolClient,
  { held, calendar, waiting }: Facts,
  event: Commanded,
  key: string,
): Promise<MatterRow> {
  const { mechanism, matter: before, row, lastHash } = held;
  const { government } = row;
  const { matter: id, seq } = event;
  const after = evolve(mechanism, before, event);
  const { columns, timers } = standingColumns({ mechanism, matter: after, calendar, now: event.at }, row.number);
  if (after.leadUnit !== before.leadUnit || after.coUnits !== before.coUnits) await handOver(db, government, after);
  const months = monthsStood({ ...held, calendar }, toldAt(row), event.at);
  const [changed] = await Promise.all([
    updateMatter(db, { government, id, columns, problem: problemAfter(held, event) }),
    keepMonths(db, government, [{ matter: id, months }]),
    fireTimersOf(db, government, { mechanism, matter: before, calendar, now: event.at }, waiting),
    insertMatterEvent(db, government, event, lastHash),
    insertKey(db, { government, matter: id, key, seq }),
    replaceTimers(db, government, id, timers),
    keepNotices(db, government, id, noticesOfCommand({ mechanism, before, after, event })),
    after.opening.submission &&
      updateSubmission(db, { government, matter: id }, submissionStanding([...held.events, event])),
  ]);
  return changed;
}

/** 存在问题 as last reported: a report that leaves the field empty says that there is none. */
function problemAfter({ mechanism, row }: HeldMatter, { command, form }: Commanded): string | null {
  const isAsked = commandRule(mechanism, command)?.fields.some(({ id }) => id === 'problem') ?? false;
  if (!isAsked) return row.problem;
  const { problem } = form;
  return typeof problem === 'string' && problem.trim() !== '' ? problem.replaceAll('\0', '') : null;
}

function overtaken(refusal: MatterRefusal, { row, events }: HeldMatter, expectedSeq: number): MatterOvertaken {
  const since: readonly MatterEvent[] = events.filter(({ seq }) => seq > expectedSeq);
  return { refusal, since, item: itemOf(row) };
}
