// Every call that names a matter × every role × every way to stand to it, in the matter's own government, above it and beside it.
import { type Actor, isoDate, mechanismOf, type Relation } from '@luoshi/mechanisms';
import { actors, opening } from '@luoshi/mechanisms/testing';
import { type AccountRole, accountRoles } from '@luoshi/store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestApp, testApp } from '../testing/test-app.ts';
import { routes } from './index.ts';

const system13710 = mechanismOf('13710')!;
const CITY = '970000';
const COUNTY = '970001';
const NEIGHBOUR = '970002';
/** Merged into the neighbour while its matter ran. */
const MERGED = '970003';

/** Where somebody works: in a unit by how it stands to the matter, or in another government. */
const places = ['lead', 'co', 'collecting', 'leader', 'elsewhere', 'city', 'neighbour'] as const;
type Place = (typeof places)[number];

const unitOf: Readonly<Record<Place, string>> = {
  lead: 'roads',
  co: 'finance',
  collecting: 'stats',
  leader: 'county',
  elsewhere: 'schools',
  city: 'schools',
  neighbour: 'roads',
};
const governmentOf = (place: Place) => (place === 'city' ? CITY : place === 'neighbour' ? NEIGHBOUR : COUNTY);
const LEADER_POST = 'county-post';

/** What a role makes of a place, said once more in other words than the program's. */
function relationOf(role: AccountRole, place: Place): Relation | null {
  if (place === 'neighbour') return null;
  if (role === 'office') return place === 'city' ? 'superior' : 'office';
  if (place === 'city' || place === 'elsewhere') return null;
  if (role === 'unit') return place === 'leader' ? null : place;
  return role === 'leader' && place === 'leader' ? 'leader' : null;
}

/** Leaders and auditors look at all matters of their own government; whoever stands to a matter sees it. */
const sees = (role: AccountRole, place: Place): boolean =>
  relationOf(role, place) !== null || ((role === 'leader' || role === 'auditor') && governmentOf(place) === COUNTY);

const worksOnMatters: readonly AccountRole[] = ['office', 'unit', 'leader', 'auditor'];
/** Deputies act on what they put forward, which these matters are not. */
const gives: readonly AccountRole[] = ['office', 'unit', 'leader', 'deputy'];

let test: TestApp;
let matter: string;
let mergedMatter: string;
const cookies = new Map<string, string>();

beforeAll(async () => {
  test = await testApp({ now: () => new Date('2026-03-04T01:00:00.000Z') });
  const by = { account: null, name: '测试' };
  await test.store.directory.saveGovernment({ code: CITY, name: '云渚市', level: 'prefecture', parent: null }, by);
  for (const code of [COUNTY, NEIGHBOUR])
    await test.store.directory.saveGovernment({ code, name: `青河${code}`, level: 'county', parent: CITY }, by);
  for (const code of [CITY, COUNTY, NEIGHBOUR]) await test.store.directory.save(code, directory, by);
  matter = await handedDown();
  mergedMatter = await ofMergedGovernment();
  for (const place of places)
    for (const role of accountRoles) {
      // An account's own government is made with its first account; the city stays above the counties.
      const { cookie } = await test.signInAs([role], { government: governmentOf(place), staff: `s-${unitOf[place]}` });
      cookies.set(`${role} ${place}`, cookie);
    }
  for (const code of [COUNTY, NEIGHBOUR])
    await test.store.directory.saveGovernment({ code, name: `青河${code}`, level: 'county', parent: CITY }, by);
});
afterAll(() => test.close());

const units = ['roads', 'finance', 'stats', 'county', 'schools'];
const directory = {
  units: units.map((id) => ({
    id,
    name: `${id}局`,
    shortName: id,
    kind: 'department' as const,
    governmentCode: null,
  })),
  posts: units.map((unit) => ({ id: `${unit}-post`, unit, title: '承办人', duty: 'handler' as const })),
  people: units.map((unit) => ({ id: `s-${unit}`, name: unit, phone: null })),
  holdings: units.map((unit) => ({
    post: `${unit}-post`,
    person: `s-${unit}`,
    from: isoDate('2026-01-01'),
    until: null,
  })),
};

/** A matter of the county that carries out one of the city. */
async function handedDown(): Promise<string> {
  const actor = ({ relations: _, ...rest }: Actor) => rest;
  const open = async (government: string, parent: string | null, relation: Relation) => {
    const wanted = opening({ leaderPost: LEADER_POST, collectingUnit: 'stats', parent });
    const outcome = await test.store.matters.open(
      [{ mechanism: system13710.id, work: null, opening: wanted, settings: {} }],
      { government, actor: actor(actors.office), relations: [relation] },
    );
    if ('refused' in outcome) throw new Error(outcome.code);
    return outcome.items[0]!.id;
  };
  return open(COUNTY, await open(CITY, null, 'office'), 'superior');
}

/** A matter of a government that was then merged into the neighbour. */
async function ofMergedGovernment(): Promise<string> {
  const by = { account: null, name: '测试' };
  const merged = { code: MERGED, name: '青河撤并县', level: 'county', parent: CITY };
  await test.store.directory.saveGovernment(merged, by);
  const { relations: _, ...actor } = actors.office;
  const outcome = await test.store.matters.open(
    [{ mechanism: system13710.id, work: null, opening: opening({}), settings: {} }],
    { government: MERGED, actor, relations: ['office'] },
  );
  if ('refused' in outcome) throw new Error(outcome.code);
  await test.store.directory.saveGovernment({ ...merged, mergedInto: NEIGHBOUR }, by);
  return outcome.items[0]!.id;
}

/** Every call that names a matter: each is tried below. One that is missing here fails the first test. */
const tried = [
  'GET /api/matters/:id',
  'GET /api/matters/:id/slips/:file',
  'POST /api/matters/:id/commands',
  'POST /api/matters/commands',
  'POST /api/matters/:id/give-down',
  'POST /api/matters/:id/take-over',
  'GET /api/evidence/:sha256',
];

describe('calls that name a matter', () => {
  it('are all tried here', () => {
    const naming = Object.keys(routes).filter((route) => /\/api\/(matters\/|evidence\/:)/.test(route));
    expect([...naming].sort()).toEqual([...tried].sort());
  });
});

const everybody = places.flatMap((place) => accountRoles.map((role) => ({ role, place })));

async function answerTo(role: AccountRole, place: Place, method: 'GET' | 'POST', url: string, payload?: object) {
  const headers = { cookie: cookies.get(`${role} ${place}`)! };
  const { statusCode, body } = await test.app.inject({ method, url, headers, ...(payload ? { payload } : {}) });
  const code: string | null = body.startsWith('{') ? (JSON.parse(body).error?.code ?? null) : null;
  return { status: statusCode, code };
}

describe.each(everybody)('a $role who works at $place', ({ role, place }) => {
  const hidden = worksOnMatters.includes(role) ? 'matter-unknown' : 'not-allowed';

  it('sees the matter, and that it exists, only when the table says so', async () => {
    const { status, code } = await answerTo(role, place, 'GET', `/api/matters/${matter}`);
    if (sees(role, place)) expect(status).toBe(200);
    else expect(code).toBe(hidden);
  });

  it('gets no document of a matter that is hidden from them', async () => {
    const { code } = await answerTo(role, place, 'GET', `/api/matters/${matter}/slips/1.docx`);
    expect(code).toBe(sees(role, place) ? 'slip-unknown' : hidden);
  });

  it('gives a matter down only from the office of its own government', async () => {
    const { code } = await answerTo(role, place, 'POST', `/api/matters/${matter}/give-down`, { government: '970009' });
    const refused = ['not-allowed', 'matter-unknown', 'not-yours-to-do', 'not-yours'];
    expect(refused.includes(code ?? '')).toBe(!(role === 'office' && governmentOf(place) === COUNTY));
  });

  it('gets no file of a matter that is hidden from them', async () => {
    const { code } = await answerTo(role, place, 'GET', `/api/evidence/${'a'.repeat(64)}?matter=${matter}`);
    expect(code).toBe(sees(role, place) ? 'evidence-not-here' : hidden);
  });

  it('gets no further with many matters at once than with one', async () => {
    const payload = {
      command: 'urge',
      form: {},
      matters: [{ id: matter, expectedSeq: 9_999 }],
      key: `bulk-${role}-${place}`,
    };
    const headers = { cookie: cookies.get(`${role} ${place}`)! };
    const answer = await test.app.inject({ method: 'POST', url: '/api/matters/commands', headers, payload });
    if (!gives.includes(role)) {
      expect(answer.json().error.code).toBe('not-allowed');
      return;
    }
    const relation = relationOf(role, place);
    const rule = system13710.commands.find(({ id }) => id === 'urge')!;
    const may = relation !== null && rule.by.includes(relation);
    const expected = !sees(role, place) ? 'matter-unknown' : may ? 'stale-version' : 'not-yours';
    expect(answer.json().outcomes.map(({ error }: { error: { code: string } }) => error.code)).toEqual([expected]);
  });

  it('takes over no matter of a government that stands, and those of a merged one only as its successor’s office', async () => {
    const payload = { leadUnit: 'roads' };
    const standing = await answerTo(role, place, 'POST', `/api/matters/${matter}/take-over`, payload);
    const isOffice = role === 'office';
    expect(standing.code).toBe(
      !isOffice ? 'not-allowed' : sees(role, place) ? 'government-not-merged' : 'matter-unknown',
    );
    const merged = await answerTo(role, place, 'POST', `/api/matters/${mergedMatter}/take-over`, payload);
    expect(merged.code).toBe(!isOffice ? 'not-allowed' : place === 'neighbour' ? null : 'matter-unknown');
  });

  it('sees a matter of a merged government only in its successor’s office', async () => {
    const { status, code } = await answerTo(role, place, 'GET', `/api/matters/${mergedMatter}`);
    if (role === 'office' && place === 'neighbour') expect(status).toBe(200);
    else expect(code).toBe(hidden);
  });

  it('finds the matter in the list only when they see it', async () => {
    const headers = { cookie: cookies.get(`${role} ${place}`)! };
    const answer = await test.app.inject({ url: '/api/matters?limit=50', headers });
    const ids = answer.statusCode === 200 ? answer.json().items.map(({ id }: { id: string }) => id) : [];
    // The office above finds what it gave down beside its own matter, not in its own list.
    expect(ids.includes(matter)).toBe(sees(role, place) && place !== 'city');
  });

  it('may give the commands whose rule names their relation, and no other', async () => {
    const relation = relationOf(role, place);
    for (const rule of system13710.commands) {
      const payload = {
        command: rule.id,
        form: {},
        evidence: [],
        expectedSeq: 9_999,
        key: `${role}-${place}-${rule.id}`,
      };
      const { code } = await answerTo(role, place, 'POST', `/api/matters/${matter}/commands`, payload);
      const expected = !gives.includes(role)
        ? 'not-allowed'
        : !sees(role, place)
          ? 'matter-unknown'
          : relation !== null && rule.by.includes(relation)
            ? 'stale-version'
            : 'not-yours';
      expect(`${rule.id}: ${code}`).toBe(`${rule.id}: ${expected}`);
    }
  });
});
