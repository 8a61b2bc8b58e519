// Answers one page of the API a few times and prints the median time and the process's peak memory.
// Arguments: data folder, government, name of the page.
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { buildApp } from '@luoshi/server';
import { openDatabase, openStore, type Store } from '@luoshi/store';
import { TODAY, UNITS } from '../material/matters-database.ts';
import { type Answered, type Page, pages } from './pages.ts';
import { median } from './time.ts';

const RUNS = 7;
const WARM_UPS = 2;
/** No further run once so much time is spent. */
const ENOUGH_MS = 5_000;

const [dataDir = '', government = '', name = ''] = process.argv.slice(2);
const page = pages[name];
if (!page) throw new Error(`No page ${name}.`);
const database = await openDatabase({ dataDir });
try {
  const store = await openStore(database, { now: () => new Date(TODAY) });
  const cookie = await signedIn(store, page.by);
  const ms = await timed(store, page, cookie);
  console.log(JSON.stringify({ ms, peakMb: peakMb() } satisfies Answered));
} finally {
  await database.close();
}

async function timed(store: Store, { method = 'GET', url, payload = {} }: Page, cookie: string): Promise<number> {
  const app = await buildApp({ store });
  const times: number[] = [];
  const started = performance.now();
  for (let run = -WARM_UPS; run < RUNS && (performance.now() - started < ENOUGH_MS || run < 1); run++) {
    const from = performance.now();
    const body = method === 'GET' ? {} : { payload };
    const { statusCode, rawPayload } = await app.inject({ method, url, headers: { cookie }, ...body });
    if (statusCode >= 300) throw new Error(`${url}: ${statusCode} ${rawPayload.toString().slice(0, 500)}`);
    times.push(performance.now() - from);
    if (times.length === 1 && times[0]! > ENOUGH_MS) break;
  }
  await app.close();
  return median(times.length > WARM_UPS ? times.slice(WARM_UPS) : times);
}

/** Somebody of the government with that role: the unit's own and the leader's are the first ones. */
async function signedIn(store: Store, role: Page['by']): Promise<string> {
  const by = { account: null, name: '周明' };
  const place = Array.from({ length: UNITS }, (_, at) => at);
  const units = place.map((at) => unit(`u${at}`, `第${at}局`, 'department'));
  const posts = place.flatMap((at) => [
    { id: `l${at}`, unit: 'county', title: `副县长${at}`, duty: 'county-leader' as const },
    { id: `f${at}`, unit: `u${at}`, title: '局长', duty: 'first' as const },
  ]);
  const people = ['office', 'unit', 'leader'].map((id) => ({ id, name: '何川', phone: null }));
  const held = { unit: 'f7', leader: 'l7' } as const;
  const holdings = Object.entries(held).map(([person, post]) => ({ post, person, from: '2026-01-01', until: null }));
  const refused = await store.directory.save(
    government,
    { units: [unit('county', '县政府', 'institution'), ...units], posts, people, holdings },
    by,
  );
  if (refused) throw new Error(refused.code);
  const login = `bench-${randomBytes(6).toString('hex')}`;
  const account = {
    government,
    login,
    name: '何川',
    staff: role,
    roles: [role],
    passwordHash: 'none',
    mustChange: false,
  };
  const made = await store.accounts.create(account, by);
  if ('refused' in made) throw new Error(made.code);
  const token = `${government}.${randomBytes(16).toString('hex')}`;
  await store.accounts.openSession({ government, login, token, lastsMs: 86_400_000 });
  return `luoshi_session=${token}`;
}

function unit(id: string, name: string, kind: 'department' | 'institution') {
  return { id, name, shortName: name, kind, governmentCode: null };
}

/** The system's own count where it has one: the set that was resident at most, all threads. */
function peakMb(): number {
  try {
    return (Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))![1]) * 1024) / 1e6;
  } catch {
    return (process.resourceUsage().maxRSS * 1024) / 1e6;
  }
}
