// A whole year of the made-up county through the public API, played by scripted people under a clock of its own.
import type { Database } from '@luoshi/store';
import { countyAt } from './county.ts';
import { decemberAccount } from './december-account.ts';
import { diaryFrom } from './diary.ts';
import { issueBreakdown, openRows, type Played, sortedByKind } from './handing-out.ts';
import { fridaySession, issueBulletin, monthlyBulletin } from './meetings.ts';
import { officeDecides, officeDrafts, officeSendsSlips, officeSuspends, officeVerifies } from './office-habits.ts';
import { giveRefused, seen } from './on-matter.ts';
import { isWorked, later } from './paper-days.ts';
import { chanceOf } from './random.ts';
import type { Scene } from './scene.ts';
import { newTally } from './tally.ts';
import { unitLooks } from './unit-habits.ts';

export interface Play {
  /** Rows of the breakdown that become matters; sessions add theirs. */
  readonly matters: number;
  /** Last day of the play, ISO, in 2026. */
  readonly last: string;
  readonly seed: number;
}

export interface Outcome {
  readonly matters: number;
  readonly events: number;
  readonly clocks: number;
  readonly clocksWrong: number;
  readonly refusalsExpected: number;
  readonly refusalsGot: number;
  /** What went otherwise than it should, and sums that differ; empty for a year that adds up. */
  readonly surprises: readonly string[];
  readonly repeated: number;
  readonly fired: number;
}

const FIRST = '2026-02-09';
/** Works are handed out in the weeks after the report. */
const HANDING_OUT_DAYS = 40;

export async function simulate(database: Database, { matters, last, seed }: Play): Promise<Outcome> {
  const tally = newTally();
  const county = await countyAt(database, new Date(`${FIRST}T08:00:00+08:00`), tally);
  const chance = chanceOf(seed);
  const year = (await county.office.get('/api/calendar')).body.years.find((one: { year: number }) => one.year === 2026);
  const listed = { holidays: new Set<string>(year.holidays), workdays: new Set<string>(year.workdays) };
  const diary = diaryFrom(FIRST, { set: county.setNow }, listed);
  let keys = 0;
  const key = () => {
    keys += 1;
    return `form-${String(keys).padStart(8, '0')}`;
  };
  const habits = { unitLooks, officeVerifies, officeDecides };
  const scene: Scene = { habits, county, diary, chance, tally, listed, last, matters: [], key };
  const rows = await issueBreakdown(county, matters, chance);
  for (const { kind, rows: ids } of sortedByKind(rows, chance))
    for (const part of inParts(ids, 6))
      diary.in(chance.between(0, HANDING_OUT_DAYS), async () => {
        const opened = await openRows(county, kind, part);
        scene.matters.push(...opened);
        for (const matter of opened) begins(scene, matter);
      });
  setRhythms(scene);
  let fired = 0;
  await diary.playUntil(last, async () => {
    fired += await county.store.matters.fireDue();
  });
  await lastDay(scene);
  const now = `${last}T12:00:00.000Z`;
  county.setNow(new Date(now));
  const { wrong, ...account } = await decemberAccount(scene, now);
  await county.close();
  const { expected, got, surprises, repeated } = tally;
  return {
    ...account,
    refusalsExpected: expected,
    refusalsGot: got,
    surprises: [...surprises, ...wrong],
    repeated,
    fired,
  };
}

/** The first look of whoever has to begin, and for a few a pause later on. */
function begins(scene: Scene, matter: Played): void {
  const { diary, chance } = scene;
  if (matter.mechanism === '13710')
    diary.in(chance.percent(75) ? 0 : chance.between(1, 5), () => unitLooks(scene, matter));
  else diary.in(chance.between(0, 3), () => officeDrafts(scene, matter));
  if (chance.percent(10)) diary.in(chance.between(20, 150), () => officeSuspends(scene, matter));
}

function setRhythms(scene: Scene): void {
  const { diary, last, listed } = scene;
  for (let day = later(FIRST, 1); day <= last; day = later(day, 1)) {
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
    if (!isWorked(day, listed)) continue;
    if (weekday === 1) diary.on(day, () => officeSendsSlips(scene));
    if (weekday === 5) diary.on(day, () => fridaySession(scene));
    if (day.slice(8) <= '07' && weekday === 2) diary.on(day, () => monthlyBulletin(scene));
  }
}

/** On 31 December a limit would run into a year whose working days nobody has announced; and the last month has its bulletin too. */
async function lastDay(scene: Scene): Promise<void> {
  if (scene.last === '2026-12-31') await asksBeyondTheCalendar(scene);
  await issueBulletin(scene, scene.last.slice(0, 7));
}

async function asksBeyondTheCalendar(scene: Scene): Promise<void> {
  for (const { id, unit } of scene.matters) {
    const lead = await scene.county.unit(unit);
    const { item, clocks } = await seen(lead, id);
    const isRunning = clocks.some(({ clock, standing }) => clock === 'limit' && standing === 'running');
    if (item.state !== 'working' || !isRunning) continue;
    const form = { reason: '跨年施工', progress: '主体完成', until: '2027-03-31' };
    const asked = { command: 'request-extension', form, code: 'calendar-missing', expectedSeq: item.seq };
    return giveRefused(scene, lead, id, asked);
  }
}

function inParts<One>(all: readonly One[], size: number): readonly (readonly One[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size));
}
