// A database of open matters as an office would have them, written by SQL: a hundred thousand in seconds.
import { chmodSync } from 'node:fs';
import { type Database, openDatabase, openStore, type Store } from '@luoshi/store';
import { temporaryFolder } from './temporary-folder.ts';

export interface MattersDatabase {
  readonly store: Store;
  readonly database: Database;
  /** Makes `count` open matters of a government: two opened and handed out through the store, then copied. */
  fill(government: string, count: number): Promise<void>;
  close(): Promise<void>;
}

/** The day on which it is measured, and one long before it. */
const TODAY = '2026-05-20T02:00:00.000Z';
const LONG_AGO = '2026-03-02T02:00:00.000Z';

/** On our own server in a temporary folder. */
export async function mattersDatabase(): Promise<MattersDatabase> {
  const folder = temporaryFolder();
  // Run by root, the server is somebody else, who must get there: otherwise it would lie elsewhere and stay.
  chmodSync(folder, 0o711);
  const database = await openDatabase({ dataDir: `${folder}/data` });
  const clock = { now: new Date(TODAY) };
  const store = await openStore(database, { now: () => clock.now });
  return {
    store,
    database,
    fill: async (government, count) => {
      const by = { account: null, name: '周明' };
      await store.directory.saveGovernment({ code: government, name: '青河县', level: null, parent: null }, by);
      clock.now = new Date(LONG_AGO);
      const red = await handedOut(store, government);
      // The day before, so that the list has to tell the days of its lights anew.
      clock.now = new Date(Date.parse(TODAY) - 86_400_000);
      await store.matters.fireDue();
      const green = await handedOut(store, government);
      clock.now = new Date(TODAY);
      await copyMatters(database.pool, { government, red, green, count });
    },
    close: () => database.close(),
  };
}

async function handedOut(store: Store, government: string): Promise<string> {
  const actor = { person: 'p1', name: '周明', unit: 'office', post: null };
  const relations = ['office'] as const;
  const opened = await store.matters.open([{ mechanism: '13710', work: null, settings: {}, opening: modelOpening }], {
    government,
    actor,
    relations,
  });
  if ('refused' in opened) throw new Error(opened.code);
  const { id } = opened.items[0]!;
  for (const [at, command] of ['establish', 'assign'].entries()) {
    const given = { government, matter: id, key: command, actor, relations, command, form: {}, evidence: [] };
    const outcome = await store.matters.give({ ...given, expectedSeq: at + 1 });
    if (outcome === null || !('event' in outcome)) throw new Error(`${command} was refused`);
  }
  return id;
}

const modelOpening = {
  class: 'continuing',
  work: 'project',
  title: '新修旅游公路30公里',
  promise: null,
  origin: '政府工作报告',
  targets: [],
  heading: '（一）建好路网',
  leadUnit: 'u1',
  collectingUnit: null,
  coUnits: [],
  leaderPost: null,
  limit: null,
  resultForm: '建成通车',
  monthlyShares: null,
  parent: null,
} as const;

interface Copying {
  readonly government: string;
  readonly red: string;
  readonly green: string;
  readonly count: number;
}

const UNITS = 40;

/** A fifth copies of the red one, the others of the green one; units and, for the green, days of timers differ. */
async function copyMatters(pool: Database['pool'], { government, red, green, count }: Copying): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('set statement_timeout = 0');
    // Copies of what was checked need not be checked again.
    await client.query('set session_replication_role = replica');
    for (const copy of copies) {
      await client.query(copy, [government, red, green, count]);
      await client.query('analyze matters, matter_units, matter_events, timers');
    }
    await client.query('reset session_replication_role');
    await client.query('reset statement_timeout');
  } finally {
    client.release();
  }
}

/** The models are read first: a scan that meets its own copies would not end. */
const copies: readonly string[] = [
  `with model as materialized (select *, id = $2 as is_red from matters where government = $1 and id in ($2, $3))
   insert into matters (government, id, number, mechanism, class, work_class, title, folded, heading, lead_unit, state, phase, seq,
     opened_at, light, light_reasons, light_on, light_until, next_clock, next_key, next_due, urgency)
   select government, $1 || '-m' || n, n, mechanism, class, work_class, title || n, folded || n, heading, 'u' || n % ${UNITS}, state,
     phase, seq, opened_at, light, light_reasons, light_on, light_until, next_clock, next_key, next_due,
     left(urgency, -9) || lpad(n::text, 9, '0')
   from generate_series(3, $4::int) as n join model on is_red = (n % 5 = 0)`,
  `insert into matter_units (government, unit, matter, relations, urgency)
   select government, lead_unit, id, array['lead'], urgency from matters
   where government = $1 and id not in ($2, $3) and number <= $4`,
  `with model as materialized (select *, matter = $2 as is_red from matter_events where government = $1 and matter in ($2, $3))
   insert into matter_events (government, matter, seq, at, person, command, event, previous_hash, hash)
   select model.government, m.id, model.seq, at, person, command, event, previous_hash, hash
   from matters m join model on is_red = (m.number % 5 = 0) where m.government = $1 and m.number between 3 and $4`,
  `with model as materialized (select *, matter = $2 as is_red from timers where government = $1 and matter in ($2, $3))
   insert into timers (government, matter, clock, key, what, due_at)
   select model.government, m.id, clock, key, what, due_at + (m.number % 180) * interval '1 day'
   from matters m join model on is_red = (m.number % 5 = 0) where m.government = $1 and m.number between 3 and $4`,
];
