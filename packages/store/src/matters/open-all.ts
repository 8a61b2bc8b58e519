// New matters into their first events: all of them or none.
import { type MatterRefusal, mechanismOf, type Opened, openMatter } from '@luoshi/mechanisms';
import type { Pool } from 'pg';
import { calendarOf } from '../calendar/calendar-of.ts';
import { refuseMerged } from '../directory/refuse-merged.ts';
import { lockSeries } from '../numbers/lock-series.ts';
import { takeNumbers } from '../numbers/take-numbers.ts';
import { findGovernmentName } from '../queries/find-government.ts';
import type { Queryable } from '../queries/queryable.ts';
import { refuse, type StoreRefusal } from '../refusal.ts';
import { findSettings } from '../settings/find-settings.ts';
import { insertSubmission } from '../suggestions/queries/keep-submission.ts';
import { inTransaction } from '../transaction.ts';
import { foldKept } from './held-matter.ts';
import { matterId } from './matter-id.ts';
import type { MatterItem, MatterToOpen, OpenedBy, OpenedMatters } from './matters.ts';
import { findByWork } from './queries/find-by-work.ts';
import { findMatter } from './queries/find-matter.ts';
import { findParent } from './queries/find-parent.ts';
import { insertMatter } from './queries/insert-matter.ts';
import { insertMatterEvent } from './queries/insert-matter-event.ts';
import { itemOf } from './queries/matter-row.ts';
import { standingColumns } from './standing-columns.ts';

interface Opening {
  readonly by: OpenedBy;
  readonly now: Date;
}

type Refusal = MatterRefusal | StoreRefusal;

/** Openings of one government wait for each other; a work that has a matter under the mechanism keeps that one. */
export async function openAll(
  pool: Pool,
  given: readonly MatterToOpen[],
  opening: Opening,
): Promise<OpenedMatters | Refusal> {
  const { government } = opening.by;
  return inTransaction(pool, async (db): Promise<OpenedMatters | Refusal> => {
    if ((await findGovernmentName(db, government)) === null) return refuse('government-unknown', { government });
    const merged = await refuseMerged(db, government);
    if (merged) return merged;
    const wrong = await wrongParent(db, government, given);
    if (wrong) return wrong;
    const last = await lockSeries(db, series(government));
    const existing: (MatterItem | null)[] = [];
    for (const one of given) existing.push(await findByWork(db, government, one));
    const events = await decided(db, given, existing, last, opening);
    if ('refused' in events) return events;
    if (events.length > 0) await takeNumbers(db, series(government), events.length);
    const items = await inserted(db, government, last, events);
    return {
      items: given.map((one, at) => existing[at] ?? items.get(firstOf(given, one, at))!),
      repeated: given.length - events.length,
    };
  });
}

/** Where the work of `one` stands first: named twice in one call it is one matter. */
function firstOf(given: readonly MatterToOpen[], one: MatterToOpen, at: number): number {
  if (one.work === null) return at;
  return given.findIndex(
    ({ mechanism, work, opening }) =>
      mechanism === one.mechanism && work === one.work && opening.promise?.report === one.opening.promise?.report,
  );
}

const series = (government: string) => ({ government, series: 'matter', year: 0 });

interface ToInsert {
  readonly at: number;
  readonly work: string | null;
  readonly event: Opened;
}

async function decided(
  db: Queryable,
  given: readonly MatterToOpen[],
  existing: readonly (MatterItem | null)[],
  last: number,
  { by, now }: Opening,
): Promise<readonly ToInsert[] | Refusal> {
  const actor = { ...by.actor, relations: by.relations };
  const events: ToInsert[] = [];
  for (const [at, one] of given.entries()) {
    if (existing[at] || firstOf(given, one, at) !== at) continue;
    const { mechanism: name, work, opening, settings } = one;
    const mechanism = mechanismOf(name);
    if (!mechanism) return refuse('mechanism-unknown', { mechanism: name });
    const id = matterId(by.government, last + events.length + 1);
    const kept = await findSettings(db, by.government, name);
    const outcome = openMatter(
      mechanism,
      { id, opening, settings: { ...kept, ...settings } },
      actor,
      now.toISOString(),
    );
    if ('refused' in outcome) return outcome;
    events.push({ at, work, event: outcome[0] });
  }
  return events;
}

async function inserted(
  db: Queryable,
  government: string,
  last: number,
  events: readonly ToInsert[],
): Promise<ReadonlyMap<number, MatterItem>> {
  const calendar = await calendarOf(db, government);
  const items = new Map<number, MatterItem>();
  for (const [index, { at, work, event }] of events.entries()) {
    const number = last + index + 1;
    const mechanism = mechanismOf(event.opening.mechanism)!;
    const matter = foldKept(mechanism, [event]);
    const { columns } = standingColumns({ mechanism, matter, calendar, now: event.at }, number);
    await insertMatter(db, { government, number, work, event, columns });
    await insertMatterEvent(db, government, event);
    const { submission } = event.opening;
    if (submission) await insertSubmission(db, { government, matter: matter.id }, submission);
    items.set(at, itemOf((await findMatter(db, government, event.matter))!));
  }
  return items;
}

/** A parent is an open matter of a government above. It cannot close before this transaction has ended. */
async function wrongParent(
  db: Queryable,
  government: string,
  given: readonly MatterToOpen[],
): Promise<StoreRefusal | null> {
  const parents = new Set(given.flatMap(({ opening }) => (opening.parent === null ? [] : [opening.parent])));
  for (const parent of [...parents].sort()) {
    const found = await findParent(db, government, parent);
    if (found === null) return refuse('parent-unknown', { matter: parent });
    if (found.isEnded) return refuse('parent-ended', { matter: parent, title: found.title });
  }
  return null;
}
