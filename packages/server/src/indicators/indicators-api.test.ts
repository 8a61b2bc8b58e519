import { toXlsx } from '@luoshi/documents';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Indicators } from '../api/indicator.ts';
import { type Person, type SampleCounty, sampleCounty } from '../testing/sample-county.ts';

const url = '/api/indicators/970325/2026';
const HOUSING = 'u14';

let county: SampleCounty;
let office: Person;
let unit: Person;
let jobs: string;
let trade: string;
let investment: string;

beforeAll(async () => {
  county = await sampleCounty('2026-06-10');
  office = await county.as('ducha');
  unit = await county.as('zhujian');
  const { body } = await office.get(url);
  const keyOf = (measure: string): string =>
    body.indicators.find((one: Indicators['indicators'][number]) => one.measure === measure).key;
  jobs = keyOf('城镇新增就业');
  trade = keyOf('进出口总额');
  investment = keyOf('固定资产投资');
  await ledBy(HOUSING, jobs);
}, 60_000);
afterAll(() => county.close());

/** A matter that came from the target, led by a unit, on which it reported 1,700 at the end of May. */
async function ledBy(leadUnit: string, fact: string): Promise<void> {
  const { store } = county.test;
  const office = { person: 'p', name: '方致远', unit: 'u02', post: null };
  const opening = {
    class: 'general',
    work: 'indicator' as const,
    title: '城镇新增就业3800人',
    promise: { report: county.report, fact, start: 0, end: 4, text: '城镇新增就业3800人' },
    origin: '政府工作报告',
    targets: [{ measure: '城镇新增就业', value: 3_800, upper: null, unit: '人', bound: '=' as const }],
    heading: '主要预期目标',
    leadUnit,
    collectingUnit: null,
    coUnits: [],
    leaderPost: null,
    limit: '2026-12-31' as never,
    resultForm: '',
    monthlyShares: null,
    parent: null,
  };
  const toOpen = { mechanism: '13710', work: null, settings: {}, opening };
  county.at('2026-06-08');
  const opened = await store.matters.open([toOpen], { government: '970325', actor: office, relations: ['office'] });
  if ('refused' in opened) throw new Error(opened.code);
  const { id } = opened.items[0]!;
  await unitReports(id, await county.as('ducha'));
  county.at('2026-06-10');
}

async function unitReports(matter: string, hands: Person): Promise<void> {
  for (const [person, command, form] of [
    [hands, 'establish', {}],
    [hands, 'assign', {}],
    [unit, 'sign', {}],
    [unit, 'report-deployment', { arrangement: '已分解到各乡镇。' }],
    [unit, 'report-progress', { progress: '新增就业按月推进。', value: 1_700 }],
  ] as const)
    expect((await person.give(matter, command, { form })).body.error, command).toBeUndefined();
}

const enter = (person: Person, ...entries: readonly object[]) => person.send('POST', url, { entries });
const lineOf = (body: Indicators, key: string) => body.indicators.find((one) => one.key === key)!;

describe('the indicators of the sample county’s year', () => {
  it('are its report’s expected targets from one denominator, without data before anybody typed', async () => {
    const { status, body } = await office.get(url);
    expect(status).toBe(200);
    const { total, onPace, behind, noData } = body.counts;
    expect([onPace, behind, noData]).toEqual([0, 0, total]);
    expect(body.inWords.length).toBeGreaterThan(0);
    expect(lineOf(body, investment)).toMatchObject({ words: '固定资产投资增长7%', unit: '%', missing: [2, 3, 4] });
  });

  it.each([
    ['', 401],
    ['xitong', 403],
    ['daibiao', 200],
    ['shenji', 200],
    ['xianzhang', 200],
    ['zhujian', 200],
  ])('are shown to “%s” with %d', async (login, status) =>
    expect((await (await county.as(login)).get(url)).status).toBe(status),
  );

  it('of another government or of a year without report are refused', async () => {
    expect((await office.get('/api/indicators/970300/2026')).status).toBe(403);
    expect((await office.get('/api/indicators/970325/2031')).status).toBe(404);
    expect((await office.get('/api/indicators/970325/1')).status).toBe(400);
  });

  it('take a figure from the office, judge it, and show who typed it', async () => {
    const { status, body } = await enter(office, {
      promise: investment,
      month: '2026-04',
      value: 7.4,
      source: '统计月报',
    });
    expect(status, JSON.stringify(body)).toBe(200);
    const line = lineOf(body, investment);
    expect(line.pace).toMatchObject({ standing: 'on-pace', light: 'green', month: 4, value: 7.4 });
    expect(line.noForecast?.zh).toContain('不足三期');
    expect(line.points[3]).toMatchObject({ state: 'measured', value: 7.4 });
    expect(line.points[2]).toMatchObject({ state: 'missing', value: null });
    expect(body.measurements.at(-1)).toMatchObject({ value: 7.4, source: '统计月报', by: '季景行' });
  });

  it('take a correction only of the figure in force', async () => {
    const again = { promise: investment, month: '2026-04', value: 7.2 };
    const refused = await enter(office, again);
    expect(refused.status).toBe(422);
    expect(refused.body.error.code).toBe('measurements-refused');
    expect(refused.body.problems).toMatchObject([{ entry: 0, code: 'measured-already' }]);
    const { body } = await office.get(url);
    const { seq } = body.measurements.at(-1);
    const done = await enter(office, { ...again, replaces: seq });
    expect(done.status).toBe(200);
    expect(done.body.measurements).toHaveLength(body.measurements.length + 1);
  });

  it.each([
    ['a thirteenth month', { month: '2026-13', value: 1 }, 'month-malformed'],
    ['a month to come', { month: '2026-09', value: 1 }, 'month-future'],
    ['percentage points', { month: '2026-05', value: 1, unit: '个百分点' }, 'growth-not-percent'],
    ['an indicator of no promise', { month: '2026-05', value: 1, promise: 'c9999' }, 'indicator-unknown'],
  ])('refuse %s and write nothing of the rest', async (_, wrong, code) => {
    const before = (await office.get(url)).body.measurements.length;
    const { status, body } = await enter(
      office,
      { promise: trade, month: '2026-04', value: 9 },
      { promise: investment, ...wrong },
    );
    expect(status).toBe(422);
    expect(body.problems).toMatchObject([{ entry: 1, code }]);
    expect((await office.get(url)).body.measurements).toHaveLength(before);
  });

  it('let the lead unit of an indicator’s matter type that one and no other', async () => {
    const { body } = await unit.get(url);
    expect(lineOf(body, jobs).mayEnter).toBe(true);
    expect(lineOf(body, jobs).units).toMatchObject([{ id: HOUSING }]);
    expect(lineOf(body, investment).mayEnter).toBe(false);
    expect((await enter(unit, { promise: jobs, month: '2026-04', value: 1_320 })).status).toBe(200);
    const other = await enter(unit, { promise: investment, month: '2026-03', value: 7 });
    expect(other.body.problems).toMatchObject([{ code: 'not-yours' }]);
    expect((await enter(await county.as('shenji'), { promise: jobs, month: '2026-05', value: 1 })).status).toBe(403);
  });

  it('propose what a unit reported on its matter, and do not ask again once it is kept', async () => {
    const { body } = await unit.get(url);
    expect(body.proposals).toMatchObject([
      { entry: { promise: jobs, month: '2026-05', value: 1_700, unit: '人' }, on: '2026-06-08' },
    ]);
    const { measure: _, ...entry } = body.proposals[0].entry;
    const done = await enter(unit, entry);
    expect(done.status, JSON.stringify(done.body)).toBe(200);
    expect(done.body.proposals).toEqual([]);
    expect(lineOf(done.body, jobs).pace.month).toBe(5);
  });
});

describe('a sheet of figures', () => {
  const csv = (words: string) => ({ file: { name: '指标.csv', bytes: new TextEncoder().encode(words) } });
  const preview = (words: string, person = office) => person.upload(`${url}/import`, csv(words));

  it('is shown with what it would change, and nothing is written', async () => {
    const before = (await office.get(url)).body.measurements.length;
    const { status, body } = await preview('指标,2月,4月\n进出口总额,11.2,\n全社会固定资产投资,7.9,7.9\n');
    expect(status).toBe(200);
    expect(body.problems).toEqual([]);
    expect(body.entries.map((one: { change: string; before: string }) => [one.change, one.before])).toEqual([
      ['new', ''],
      ['new', ''],
      ['corrected', '7.2%'],
    ]);
    expect((await office.get(url)).body.measurements).toHaveLength(before);
    const done = await enter(office, ...body.entries.map(({ entry }: { entry: object }) => entry));
    expect(done.status, JSON.stringify(done.body)).toBe(200);
  });

  it('names row and column of everything that is wrong with it', async () => {
    const { body } = await preview('指标,5月,9月\n进出口总额度,9,\n固定资产投资,七点几,8\n');
    expect(
      body.problems.map(({ row, column, code }: { row: number; column: number; code: string }) => [row, column, code]),
    ).toEqual([
      [2, 1, 'indicator-unknown'],
      [3, 2, 'value-malformed'],
      [3, 3, 'month-future'],
    ]);
    expect(body.problems[0].zh).toContain('进出口总额');
  });

  it('in GB18030, in Excel or copied out of it is read alike', async () => {
    const gb = Uint8Array.from([
      0xd6, 0xb8, 0xb1, 0xea, 0x2c, 0x35, 0xd4, 0xc2, 0x0a, 0xbd, 0xf8, 0xb3, 0xf6, 0xbf, 0xda, 0xd7, 0xdc, 0xb6, 0xee,
      0x2c, 0x39,
    ]);
    const excel = await toXlsx({ title: '指标', columns: ['指标', '5月'], rows: [['进出口总额', 9]] });
    for (const [name, bytes] of [
      ['gb.csv', gb],
      ['a.xlsx', excel],
      ['a.txt', new TextEncoder().encode('指标\t5月\n进出口总额\t9')],
    ] as const) {
      const { body } = await office.upload(`${url}/import`, { file: { name, bytes } });
      expect(body.entries, name).toMatchObject([{ entry: { promise: trade, month: '2026-05', value: 9 } }]);
    }
  });

  it('is downloaded filled in, and imported again changes nothing', async () => {
    const { status, bytes, headers } = await office.raw(`${url}/indicators.xlsx`);
    expect(status).toBe(200);
    expect(String(headers['content-disposition'])).toContain('xlsx');
    const { body } = await office.upload(`${url}/import`, { file: { name: 'a.xlsx', bytes } });
    expect(body.problems).toEqual([]);
    expect(new Set(body.entries.map(({ change }: { change: string }) => change))).toEqual(new Set(['same']));
  });

  it('of another unit’s indicators is refused cell by cell', async () => {
    const { body } = await preview('指标,5月\n进出口总额,9\n', unit);
    expect(body.problems).toMatchObject([{ code: 'not-yours', row: 2, column: 2 }]);
  });
});
