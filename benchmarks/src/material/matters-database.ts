// A database of open matters as an office would have them, written by SQL: a hundred thousand in seconds.
import { chmodSync } from 'node:fs';
import { type Database, openDatabase, openStore, type Store } from '@luoshi/store';
import { temporaryFolder } from './temporary-folder.ts';

export interface MattersDatabase {
  readonly store: Store;
  readonly database: Database;
  /** Of the server, so that another process can open the same database. */
  readonly dataDir: string;
  /** Makes `count` open matters of a government: four taken their way through the store, then copied. */
  fill(government: string, count: number): Promise<void>;
  close(): Promise<void>;
}

/** The instant at which it is measured, and days before it. */
export const TODAY = '2026-05-20T02:00:00.000Z';
const YESTERDAY = '2026-05-19T02:00:00.000Z';
const LATELY = '2026-05-18T02:00:00.000Z';
const LONG_AGO = '2026-03-02T02:00:00.000Z';

/** 100,000 matters of so many units and posts are 3,000 each. */
export const UNITS = 33;

/** On our own server in a temporary folder. */
export async function mattersDatabase(): Promise<MattersDatabase> {
  const folder = temporaryFolder();
  // Run by root, the server is somebody else, who must get there: otherwise it would lie elsewhere and stay.
  chmodSync(folder, 0o711);
  const dataDir = `${folder}/data`;
  const database = await openDatabase({ dataDir });
  const clock = { now: new Date(TODAY) };
  const store = await openStore(database, { now: () => clock.now });
  return {
    store,
    database,
    dataDir,
    fill: async (government, count) => {
      const at = (instant: string) => {
        clock.now = new Date(instant);
      };
      const by = { account: null, name: '周明' };
      await store.directory.saveGovernment({ code: government, name: '青河县', level: null, parent: null }, by);
      at(LONG_AGO);
      const red = await handedOut(store, government, ['sign', 'report-deployment']);
      at(LATELY);
      const yellow = await handedOut(store, government);
      at(YESTERDAY);
      // The red light is of the day before, so that the list has to tell its days anew.
      await store.matters.fireDue();
      at(TODAY);
      await store.matters.fireDue();
      const green = await handedOut(store, government, ['sign', 'report-deployment', 'report-progress']);
      const asking = await handedOut(store, government, ['sign', 'report-deployment', 'request-coordination']);
      await copyMatters(database.pool, { government, models: [red, yellow, green, asking], count });
    },
    close: () => database.close(),
  };
}

const actors = {
  office: { person: 'p1', name: '周明', unit: 'office', post: null },
  lead: { person: 'p2', name: '何川', unit: 'u1', post: null },
} as const;

const forms: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'report-deployment': { arrangement: '分三段施工' },
  'report-progress': { progress: '路基完成' },
  'request-coordination': { obstacle: '三处用地未批' },
};

/** Established and handed out by the office; what follows is given by the unit. */
async function handedOut(store: Store, government: string, then: readonly string[] = []): Promise<string> {
  const opening = { mechanism: '13710', work: null, settings: {}, opening: modelOpening };
  const by = { government, actor: actors.office, relations: ['office'] as const };
  const opened = await store.matters.open([opening], by);
  if ('refused' in opened) throw new Error(opened.code);
  const { id } = opened.items[0]!;
  for (const [at, command] of ['establish', 'assign', ...then].entries()) {
    const who = at < 2 ? 'office' : 'lead';
    const given = { government, matter: id, key: command, actor: actors[who], relations: [who] as const, evidence: [] };
    const form = forms[command] ?? {};
    const outcome = await store.matters.give({ ...given, command, form, expectedSeq: at + 1 });
    if (outcome === null || !('event' in outcome)) throw new Error(`${command}: ${JSON.stringify(outcome)}`);
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
  leaderPost: 'l1',
  limit: null,
  resultForm: '建成通车',
  monthlyShares: null,
  parent: null,
} as const;

interface Copying {
  readonly government: string;
  /** Ids of the red, the yellow, the green one and the one that asks for coordination. */
  readonly models: readonly [string, string, string, string];
  readonly count: number;
}

/** A fifth red, a fifth yellow, one in 200 waiting to be coordinated; units, leaders, headings and days of timers differ. */
async function copyMatters(pool: Database['pool'], { government, models, count }: Copying): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('set statement_timeout = 0');
    // Copies of what was checked need not be checked again.
    await client.query('set session_replication_role = replica');
    for (const copy of copies) {
      await client.query(copy, [government, models, count]);
      await client.query('analyze matters, matter_units, matter_months, matter_events, timers');
    }
    await client.query('reset session_replication_role');
    await client.query('reset statement_timeout');
  } finally {
    client.release();
  }
}

/** Place among the models of the one that a number is a copy of. */
const modelOf = (number: string): string =>
  `case when ${number} % 5 = 0 then 1 when ${number} % 5 = 1 then 2 when ${number} % 200 = 2 then 4 else 3 end`;

/** The models are read first: a scan that meets its own copies would not end. */
const copies: readonly string[] = [
  `with model as materialized (
     select *, array_position($2::text[], id) as place from matters where government = $1 and id = any ($2))
   insert into matters (government, id, number, mechanism, class, work_class, title, folded, heading, lead_unit, leader_post, state,
     phase, seq, opened_at, light, light_reasons, light_on, light_until, next_clock, next_key, next_due, urgency,
     deductions, course, told_at)
   select government, $1 || '-m' || n, n, mechanism, class, work_class, title || n, folded || n, '（' || n % 60 || '）建好路网',
     'u' || n % ${UNITS}, 'l' || n % ${UNITS}, state, phase, seq, opened_at, light, light_reasons, light_on,
     light_until + (n % 180) * interval '1 day', next_clock, next_key, due,
     left(urgency, 2) || due || '|' || lpad(n::text, 9, '0'), deductions, course, told_at
   from generate_series(5, $3::int) as n join model on place = ${modelOf('n')},
     lateral (select next_due + case when place > 2 then n % 180 else 0 end as due) as spread`,
  `insert into matter_units (government, unit, matter, relations, urgency)
   select government, lead_unit, id, array['lead'], urgency from matters
   where government = $1 and id <> all ($2) and number <= $3`,
  `with model as materialized (
     select *, array_position($2::text[], matter) as place from matter_months where government = $1 and matter = any ($2))
   insert into matter_months (government, month, matter, unit, course, light)
   select model.government, month, m.id, m.lead_unit, model.course, model.light
   from matters m join model on place = ${modelOf('m.number')} where m.government = $1 and m.number between 5 and $3`,
  `with model as materialized (
     select *, array_position($2::text[], matter) as place from matter_events where government = $1 and matter = any ($2))
   insert into matter_events (government, matter, seq, at, person, unit, command, event, previous_hash, hash)
   select model.government, m.id, model.seq, at, person, case unit when 'u1' then m.lead_unit else unit end, command,
     replace(replace(event::text, '"' || matter || '"', '"' || m.id || '"'), '"u1"', '"' || m.lead_unit || '"')::json,
     previous_hash, hash
   from matters m join model on place = ${modelOf('m.number')} where m.government = $1 and m.number between 5 and $3`,
  `with model as materialized (
     select *, array_position($2::text[], matter) as place from timers where government = $1 and matter = any ($2))
   insert into timers (government, matter, clock, key, what, due_at)
   select model.government, m.id, clock, key, what, due_at + (m.number % 180) * interval '1 day'
   from matters m join model on place = ${modelOf('m.number')} where m.government = $1 and m.number between 5 and $3`,
];
