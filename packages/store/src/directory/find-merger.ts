// The numbers of a merger from the tables; nothing is changed.
import type { Pool, PoolClient } from 'pg';
import { itemsNow } from '../matters/light-now.ts';
import { governmentOfMatter } from '../matters/matter-id.ts';
import { type MatterRow, matterColumns } from '../matters/queries/matter-row.ts';
import { TAKEN_OVER } from '../matters/taken-over-work.ts';
import type { Queryable } from '../queries/queryable.ts';
import { refuse, type StoreRefusal } from '../refusal.ts';
import { inTransaction } from '../transaction.ts';
import type { KeptGovernment } from './kept-government.ts';
import { listGovernments } from './list-governments.ts';
import type { KeptOfGovernment, Merger, RunningMatters } from './merger.ts';
import { isAbove, refuseInTree } from './refuse-in-tree.ts';

interface MergerAsked {
  readonly code: string;
  readonly into: string;
}

/** All of it as it was at one instant. Refuses with `government-unknown`. */
export function findMerger(pool: Pool, asked: MergerAsked, now: Date): Promise<Merger | StoreRefusal> {
  return inTransaction(pool, async (db) => {
    await db.query('set transaction isolation level repeatable read, read only');
    const all = await listGovernments(db);
    const [government, successor] = [asked.code, asked.into].map((code) => all.find((one) => one.code === code));
    if (!government) return refuse('government-unknown', { government: asked.code });
    if (!successor) return refuse('government-unknown', { government: asked.into });
    return mergerOf(db, { government, successor, all, now });
  });
}

interface Merging {
  readonly government: KeptGovernment;
  readonly successor: KeptGovernment;
  readonly all: readonly KeptGovernment[];
  readonly now: Date;
}

async function mergerOf(db: PoolClient, { government, successor, all, now }: Merging): Promise<Merger> {
  const { code } = government;
  const running = await listRunning(db, code);
  const items = await itemsNow(db, code, running, now);
  const carried = running.filter(({ parent }) => parent !== null);
  const isKept = ({ parent }: RunningRow) => isAbove(governmentOfMatter(parent!) ?? '', successor.parent, all);
  const keptAbove = carried.filter(isKept).length;
  return {
    government,
    successor,
    refusal: refuseInTree({ ...government, mergedInto: successor.code }, all),
    running: tallied(items.map(({ mechanism, light }) => ({ mechanism, light: light.colour }))),
    suggestions: running.filter(({ submitted }) => submitted).length,
    keptAbove,
    releasedAbove: carried.length - keptAbove,
    ...(await countAround(db, code, successor.code)),
    kept: await countKept(db, code),
    governmentsBelow: all.filter(({ parent }) => parent === code),
  };
}

type RunningRow = MatterRow & { readonly parent: string | null; readonly submitted: boolean };

const hasEnded = `('closed', 'archived', 'withdrawn')`;

async function listRunning(db: Queryable, government: string): Promise<readonly RunningRow[]> {
  const { rows } = await db.query<RunningRow>(
    `select ${matterColumns}, m.parent, s.matter is not null as submitted
     from matters m left join submissions s on s.government = m.government and s.matter = m.id
     where m.government = $1 and m.phase not in ${hasEnded} order by m.number`,
    [government],
  );
  return rows;
}

/** In the order in which they first occur, each light once. */
function tallied(matters: readonly Omit<RunningMatters, 'count'>[]): readonly RunningMatters[] {
  const counts = new Map<string, RunningMatters>();
  for (const matter of matters) {
    const key = `${matter.mechanism} ${matter.light}`;
    counts.set(key, { ...matter, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()];
}

async function countAround(
  db: Queryable,
  government: string,
  successor: string,
): Promise<Pick<Merger, 'takenOver' | 'below' | 'ended'>> {
  const { rows } = await db.query<Pick<Merger, 'takenOver' | 'below' | 'ended'>>(
    `select
       (select count(*)::int from matters m join matters t on t.government = $2 and t.work = $3 || m.id
        where m.government = $1 and m.phase not in ${hasEnded}) as "takenOver",
       (select count(*)::int from matters m join matters c on c.parent = m.id
        where m.government = $1 and m.phase not in ${hasEnded} and c.phase not in ${hasEnded}) as below,
       (select count(*)::int from matters where government = $1 and phase in ${hasEnded}) as ended`,
    [government, successor, TAKEN_OVER],
  );
  return rows[0]!;
}

async function countKept(db: Queryable, government: string): Promise<KeptOfGovernment> {
  const { rows } = await db.query<KeptOfGovernment>(
    `select
       (select count(*)::int from units where government = $1 and abolished_on is null) as units,
       (select count(*)::int from posts where government = $1 and abolished_on is null) as posts,
       (select count(*)::int from staff where government = $1 and left_on is null) as people,
       (select count(*)::int from accounts where government = $1 and not disabled) as accounts,
       (select count(*)::int from reports where government = $1) as reports,
       (select count(*)::int from breakdowns where government = $1 and issued_at is not null) as breakdowns,
       (select count(*)::int from breakdowns where government = $1 and issued_at is null) as drafts,
       (select count(*)::int from bulletins where government = $1) as bulletins,
       (select count(*)::int from dispatch_sessions where government = $1) as sessions,
       (select count(*)::int from account_heads where government = $1) as "accountYears",
       (select count(*)::int from measurement_heads where government = $1) as "measuredYears",
       (select count(*)::int from evidence_files where government = $1) as evidence`,
    [government],
  );
  return rows[0]!;
}
