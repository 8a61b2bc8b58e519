// The made-up county's supervision year: its report broken down, issued and worked on, so that the first look is into a living office.
import { sampleGovernment } from '@luoshi/samples';
import { type Database, openStore, type ReportLedger, type Store } from '@luoshi/store';
import { proposed } from '../breakdown/present-breakdown.ts';
import { calendarInForce } from '../directory/calendar-in-force.ts';
import { ISSUED_ON } from './breakdown-stories.ts';
import { actsOf, type Desk, opened, type Playing } from './desk.ts';
import { ruleOnLastYear } from './last-account.ts';
import { issueBulletin, lastBulletin } from './last-bulletin.ts';
import { LAST_ISSUED_ON, lastYearStories } from './last-year-stories.ts';
import { type OfficeDays, officeDays, officeInstant, storyEnd } from './office-days.ts';
import { peopleOf } from './people.ts';
import { type Happening, play } from './play.ts';
import { type Progress, unwatched } from './progress.ts';
import { fridaysAround, holdSession, planSession } from './sessions.ts';
import type { MatterStory } from './story.ts';
import { yearStories } from './year-stories.ts';

const { code: government } = sampleGovernment;

/** Does nothing where the year was loaded whole before; what was begun and broken off is finished. Gives the number of matters. */
export async function loadSampleYear(database: Database, today: Date, progress: Progress = unwatched): Promise<number> {
  let now = today;
  const store = await openStore(database, { now: () => now });
  const report = (await store.reports()).find(({ planYear, sample }) => sample && planYear === 2026);
  const directory = await store.directory.of(government);
  if (!report || directory.units.length === 0 || (await isLoaded(store))) return 0;
  const found = await store.report(report.id);
  if (!found) return 0;
  const days = officeDays((await calendarInForce(store, government)).calendar);
  const end = storyEnd(today, days);
  const setNow = (instant: number) => {
    now = new Date(instant);
  };
  const desk: Desk = { store, government, people: peopleOf(directory, ISSUED_ON), setNow };
  const lastYear = await storiesOfLastYear(desk, days);
  setNow(officeInstant(ISSUED_ON, 60));
  const rows = await issuedRows(desk, found);
  const leaderOf = (unit: string) => directory.leaders.find((one) => one.unit === unit)?.post ?? null;
  const personOf = (name: string) => directory.people.find((person) => person.name === name)?.id ?? null;
  const { all, decision } = yearStories(rows, days, end, { leaderOf, personOf });
  const playing = new Map<MatterStory, Playing>();
  const bulletin = lastBulletin(days, end);
  const { held, planned } = fridaysAround(days, end.date);
  const happenings = [
    ...openings(desk, [...lastYear, ...all], playing),
    ...[...lastYear, ...all].flatMap((story) => actsOf(desk, story, () => playing.get(story)!)),
    alone(bulletin.at, () => issueBulletin(desk, bulletin)),
    alone(officeInstant(held, 160) + 1, () => holdSession(desk, days, held, playing.get(decision)!.id)),
  ];
  progress.begin('matters', happenings.length);
  await play(happenings, progress);
  await ruleOnLastYear(desk);
  setNow(end.until);
  await planSession(desk, planned);
  return lastYear.length + all.length;
}

/** None where the report of that year is not there. */
async function storiesOfLastYear(desk: Desk, days: OfficeDays): Promise<readonly MatterStory[]> {
  const { store, setNow } = desk;
  const loaded = await store.yearAccounts.account(government, 2025);
  if ('refused' in loaded) return [];
  const found = await store.report(loaded.account.plan.id);
  if (!found) return [];
  setNow(officeInstant(LAST_ISSUED_ON, 60));
  return lastYearStories(await issuedRows(desk, found), loaded.account, days);
}

/** The session to come is planned last, after the one that was held. */
const isLoaded = async (store: Store): Promise<boolean> => (await store.dispatch.list(government)).length >= 2;

const alone = (at: number, run: () => Promise<void>): Happening => ({ at, about: null, run });

async function issuedRows({ store, people: { office } }: Desk, found: ReportLedger) {
  const { id: report } = found.report;
  const kept = await store.breakdowns.get(government, report);
  const draft =
    kept ??
    (await store.breakdowns.save({
      government,
      report,
      expectedSeq: 0,
      rows: await proposed(store, found),
      by: office.name,
    }));
  if (draft && draft.issuedAt === null)
    await store.breakdowns.issue({ government, report, expectedSeq: draft.seq, by: office.name });
  return draft?.rows ?? [];
}

/** Those of one instant in one transaction. */
function openings(desk: Desk, all: readonly MatterStory[], playing: Map<MatterStory, Playing>): readonly Happening[] {
  const instants = [...new Set(all.map(({ openedAt }) => openedAt))];
  return instants.map((at) =>
    alone(at, async () => {
      const stories = all.filter(({ openedAt }) => openedAt === at);
      for (const one of await opened(desk, stories)) playing.set(one.story, one);
    }),
  );
}
