// The pages count and find what a fold over everything that happened does, for everybody who may open them, on any day.
import { builtInCalendar } from '@luoshi/mechanisms';
import type { MatterHistory } from '@luoshi/store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { UnitScores } from '../api/work-lists.ts';
import { loadSampleYear } from '../sample-year/load-sample-year.ts';
import {
  agendaWithIds,
  boardWithIds,
  burdenByUnit,
  cockpitByKeys,
  foldedAgenda,
  foldedBoard,
  foldedBurden,
  foldedCockpit,
  type Known,
  known,
} from '../testing/folded-pages.ts';
import { type SampleCounty, sampleCounty } from '../testing/sample-county.ts';
import { bulletinFigures } from './bulletin-figures.ts';
import { figuresOf } from './bulletin-of-month.ts';
import { collected } from './collected.ts';
import { namingOf } from './naming.ts';

const GOVERNMENT = '970325';
/** The day on which the county's year is looked at, and days on which nobody has fired the timers since. */
const days = ['2026-09-16', '2026-09-23', '2026-11-02', '2027-01-04'];
const people = [
  { login: 'ducha', sees: 'all', own: null },
  { login: 'xianzhang', sees: 'all', own: null },
  { login: 'fuxianzhang', sees: 'all', own: ['u01-5'] },
  { login: 'shenji', sees: 'all', own: null },
  { login: 'zhujian', sees: 'u14', own: null },
] as const;

let county: SampleCounty;
let histories: readonly MatterHistory[];

beforeAll(async () => {
  county = await sampleCounty(days[0]!);
  await loadSampleYear(county.test.store.database, new Date(`${days[0]}T01:00:00.000Z`));
  histories = await collected(county.test.store.matters.histories({ government: GOVERNMENT }));
}, 120_000);
afterAll(() => county.close());

async function knownOn(day: string): Promise<readonly Known[]> {
  county.at(day);
  const { store } = county.test;
  const kept = await store.matters.several(
    GOVERNMENT,
    histories.map(({ matter }) => matter.id),
  );
  return histories.map((history, at) => known(history, kept[at]!.item, builtInCalendar, store.now().toISOString()));
}

const seenBy = (all: readonly Known[], sees: string): readonly Known[] =>
  all.filter(({ matter: { leadUnit, coUnits, opening } }) =>
    sees === 'all' ? true : leadUnit === sees || opening.collectingUnit === sees || coUnits.includes(sees),
  );

describe.each(days)('on %s', (day) => {
  let all: readonly Known[];
  beforeAll(async () => {
    all = await knownOn(day);
  });

  it.each(people)('the board of $login has the same columns, lights and first matters', async ({ login, sees }) => {
    const { status, body } = await (await county.as(login)).get('/api/board');
    expect(status).toBe(200);
    expect(boardWithIds(body)).toEqual(foldedBoard(seenBy(all, sees)));
  });

  it.each(['red', 'yellow', 'green'] as const)('the board of what is %s has no other light', async (light) => {
    const { body } = await (await county.as('ducha')).get(`/api/board?light=${light}`);
    expect(boardWithIds(body)).toEqual(foldedBoard(all.filter(({ colour }) => colour === light)));
  });

  it.each(people.filter(({ login }) => login !== 'shenji' && login !== 'zhujian'))(
    'the cockpit of $login has the same sums, needs and trend',
    async ({ login, own }) => {
      const { status, body } = await (await county.as(login)).get('/api/cockpit');
      expect(status).toBe(200);
      expect(cockpitByKeys(body)).toEqual(foldedCockpit(all, own, county.test.store.now().toISOString()));
    },
  );

  it.each(people)('the burden that $login sees is the same', async ({ login, sees }) => {
    const { status, body } = await (await county.as(login)).get('/api/burden?year=2026');
    expect(status).toBe(200);
    const whole = foldedBurden(all, 2026);
    expect(burdenByUnit(body)).toEqual(sees === 'all' ? whole : { [sees]: whole[sees] });
  });

  it('the calendar shows what runs out between two days, and nothing of before', async () => {
    const { body } = await (await county.as('ducha')).get('/api/calendar-of-dues?from=2026-09-10&to=2026-10-20');
    const shown = body.days.flatMap(({ dues }: { dues: { matter: string; colour: string }[] }) =>
      dues.map(({ matter, colour }) => `${matter} ${colour}`),
    );
    const expected = all.filter(
      ({ item: { nextDue } }) => nextDue && nextDue.due >= '2026-09-10' && nextDue.due <= '2026-10-20',
    );
    expect(shown.sort()).toEqual(expected.map(({ item, colour }) => `${item.id} ${colour}`).sort());
    expect(shown.length).toBeGreaterThan(0);
  });

  it('a session speaks of the same matters in the same order', async () => {
    const office = await county.as('ducha');
    const { body } = await office.send('POST', '/api/dispatch-sessions', { kind: 'special', heldOn: day, chair: '某' });
    expect(agendaWithIds(body)).toEqual(foldedAgenda(all));
    expect(body.agenda.length).toBeGreaterThan(0);
  });

  it.each(['2026-06', '2026-08', '2026-09', '2026-10'])('the bulletin of %s has the same figures', async (month) => {
    const { store } = county.test;
    if (month > day.slice(0, 7)) return;
    const figures = await figuresOf(store, GOVERNMENT, month);
    const naming = await namingOf(store, GOVERNMENT);
    const unitName = (id: string) => naming.unit(id).name;
    const asked = { month, now: store.now().toISOString(), calendar: builtInCalendar, unitName };
    const others = store.matters.histories({ government: GOVERNMENT });
    expect(figures).toEqual(await bulletinFigures({ tallies: [], happened: [], others }, asked));
    expect(figures.length).toBeGreaterThan(3);
  });

  it('a unit sees the score that the office sees', async () => {
    const [office, unit] = await Promise.all([county.as('ducha'), county.as('zhujian')]);
    const url = '/api/unit-scores?year=2026&quarter=3';
    const rows = (await office.get(url)).body as UnitScores;
    expect((await unit.get(url)).body.units).toEqual(rows.units.filter(({ unit: { id } }) => id === 'u14'));
  });

  it('the saved list has a line for each matter, with its light of today', async () => {
    const { bytes } = await (await county.as('ducha')).raw('/api/matters.csv?order=number');
    const lines = bytes.toString().trim().split('\r\n').slice(1);
    const words = { red: '红灯', yellow: '黄灯', green: '绿灯', off: '不亮灯' } as const;
    expect(lines).toHaveLength(all.length);
    for (const [at, line] of lines.entries()) expect(line).toContain(`,${words[all[at]!.colour]},`);
  });
});
