// The made-up county's livelihood projects: last year's round whole, this year's items under way, next year's being collected for.
import { type IsoDate, isoDate } from '@luoshi/mechanisms';
import { likelyLinks, type Round, type RoundAct } from '@luoshi/mechanisms/livelihood';
import { sampleGovernment } from '@luoshi/samples';
import { type Database, openStore, type Store } from '@luoshi/store';
import { calendarInForce } from '../../directory/calendar-in-force.ts';
import { promiseOfLink } from '../../livelihood/promise-of-link.ts';
import { actsOf, type Desk, opened } from '../desk.ts';
import { type OfficeDays, officeDays, officeInstant, storyEnd } from '../office-days.ts';
import { peopleOf } from '../people.ts';
import { play } from '../play.ts';
import { type Progress, unwatched } from '../progress.ts';
import { plannedAnew } from '../sessions.ts';
import { type ItemStory, itemStory } from './item-stories.ts';
import { candidates2025, waiting2025 } from './projects-2025.ts';
import { candidates2026, secondVote2026, waiting2026 } from './projects-2026.ts';
import { collectingActs, DEPUTIES, entryAt, roundActs, type SessionOfYear, type TimedAct } from './round-acts.ts';

const { code: government } = sampleGovernment;

const year2025: SessionOfYear = {
  year: 2025,
  session: '澜溪县第十七届人民代表大会第四次会议',
  meeting: '县政府第38次常务会议',
  meetingOn: isoDate('2024-12-20'),
  votedOn: isoDate('2025-01-17'),
  candidates: candidates2025,
  waiting: waiting2025,
  remarks: [
    ['石渡镇代表团', '公交线路要方便学生和老人，班次写进公告', 9],
    ['澜城镇代表团', '管网改造要避开雨季，提前告知停水时间', 3],
  ],
  second: null,
};
const year2026: SessionOfYear = {
  year: 2026,
  session: '澜溪县第十七届人民代表大会第五次会议',
  meeting: '县政府第51次常务会议',
  meetingOn: isoDate('2025-12-25'),
  votedOn: isoDate('2026-02-06'),
  candidates: candidates2026,
  waiting: waiting2026,
  remarks: [
    ['白鹭镇代表团', '卫生院改造要先定人员编制，避免建成无人', 4],
    ['石渡镇代表团', '农贸市场改造与小学搬迁一并考虑', 11],
    ['澜城镇代表团', '建议候选项目说明后续管护经费来源', null],
  ],
  second: secondVote2026,
};

/** Satisfied and basically satisfied by place on the ballot of 2025; the rest of 186 valid ballots is dissatisfied. */
const satisfaction2025: readonly (readonly [number, number])[] = [
  [158, 22],
  [161, 20],
  [149, 30],
  [142, 35],
  [121, 49],
  [155, 26],
  [160, 21],
  [137, 39],
  [133, 40],
  [98, 61],
];
const VALID_2025 = 186;

/** Does nothing where all was loaded before; what was begun and broken off is finished. Gives the number of items under way or done. */
export async function loadSampleLivelihood(
  database: Database,
  today: Date,
  progress: Progress = unwatched,
): Promise<number> {
  let now = today;
  const store = await openStore(database, { now: () => now });
  const directory = await store.directory.of(government);
  if (directory.units.length === 0) return 0;
  const days = officeDays((await calendarInForce(store, government)).calendar);
  const { until } = storyEnd(today, days);
  const collecting = collectingActs().filter(({ at }) => at <= until);
  if (await isLoaded(store, collecting.length)) return 0;
  const setNow = (instant: number) => {
    now = new Date(instant);
  };
  const desk: Desk = { store, government, people: peopleOf(directory, year2025.votedOn), setNow };
  const leaderOf = (unit: string) => directory.leaders.find((one) => one.unit === unit)?.post ?? null;
  const told = { days, until, leaderOf, progress };
  const before = await carriedOut(desk, year2025, told, year2026);
  await evaluated(desk, before);
  const items = await carriedOut(desk, year2026, told, null);
  await changed(desk, items, until);
  await acted(desk, 2027, collecting);
  setNow(until);
  await plannedAnew(desk);
  return before.items.length + items.items.length;
}

async function isLoaded({ livelihood }: Store, collecting: number): Promise<boolean> {
  const [last, next] = [await livelihood.get(government, 2026), await livelihood.get(government, 2027)];
  return last?.round.stage === 'handed-over' && (next?.round.seq ?? 0) >= collecting;
}

/** Those acts that the round does not have yet; the first of them is its event number `first`. */
async function acted(
  { store, people, setNow }: Desk,
  year: number,
  acts: readonly TimedAct[],
  first = 1,
): Promise<void> {
  let seq = (await store.livelihood.get(government, year))?.round.seq ?? 0;
  for (const { at, act } of acts.slice(seq + 1 - first)) {
    setNow(at);
    const outcome = await store.livelihood.act({ government, year, expectedSeq: seq, act, by: people.office.name });
    if ('refused' in outcome) throw new Error(`The sample's ${act.kind} of ${year} is refused: ${outcome.code}.`);
    seq = outcome.round.seq;
  }
}

interface Told {
  readonly days: OfficeDays;
  readonly until: number;
  readonly leaderOf: (unit: string) => string | null;
  readonly progress: Progress;
}

/** Voted on, linked to the report, handed over, worked on. */
async function carriedOut(desk: Desk, of: SessionOfYear, told: Told, next: SessionOfYear | null): Promise<Round> {
  const { store } = desk;
  const { year, votedOn } = of;
  const acts = [...roundActs(of)];
  await acted(desk, year, acts);
  acts.push(...(await linksOf(store, year, votedOn)));
  await acted(desk, year, acts);
  const { round } = (await store.livelihood.get(government, year))!;
  const out = told.days.onOrAfter(isoDate(`${year}-02-09`));
  const stories = await Promise.all(round.items.map((item) => storyFor(store, { of, round, item, out, told, next })));
  const playing = await opened(desk, stories);
  acts.push(
    ...round.items.map(
      ({ entry }, at): TimedAct => ({
        at: officeInstant(out, 5) + at * 1000,
        act: { kind: 'hand-over', entry, matter: playing[at]!.id },
      }),
    ),
  );
  await acted(desk, year, acts);
  const happenings = playing.flatMap((one) => actsOf(desk, one.story, () => one));
  told.progress.begin('livelihood', happenings.length);
  await play(happenings, told.progress);
  return (await store.livelihood.get(government, year))!.round;
}

/** Links that were proposed and that the office confirmed the day after the vote. */
async function linksOf(store: Store, year: number, votedOn: IsoDate): Promise<readonly TimedAct[]> {
  const { round } = (await store.livelihood.get(government, year))!;
  const report = (await store.reports()).find(({ planYear, sample }) => sample && planYear === year);
  const reading = report && (await store.report(report.id))?.reading;
  const unlinked = { ...round, items: round.items.map((item) => ({ ...item, link: null })) };
  return likelyLinks(unlinked.items, reading?.livelihood ?? []).map(({ entry, fact, text }, at) => ({
    at: officeInstant(votedOn, 300) + at * 1000,
    act: { kind: 'link' as const, entry, report: report!.id, fact, text },
  }));
}

interface StoryAsked {
  readonly of: SessionOfYear;
  readonly round: Round;
  readonly item: Round['items'][number];
  readonly out: IsoDate;
  readonly told: Told;
  readonly next: SessionOfYear | null;
}

async function storyFor(store: Store, { of, item, out, told, next }: StoryAsked) {
  const place = of.candidates.findIndex((_, at) => entryAt(at) === item.entry);
  const sample = of.candidates[place]!;
  const judged: ItemStory['judged'] = next && {
    on: next.votedOn,
    session: next.session,
    votes: satisfactionAt(place),
  };
  return itemStory({
    year: of.year,
    session: of.session,
    entry: item.entry,
    sample,
    leaderPost: told.leaderOf(sample.project.unit ?? ''),
    promise: await promiseOfLink(store, item.link),
    out,
    judged,
    days: told.days,
    until: told.until,
  });
}

function satisfactionAt(place: number): readonly [number, number, number] {
  const [satisfied, basically] = satisfaction2025[place] ?? [0, 0];
  return [satisfied, basically, VALID_2025 - satisfied - basically];
}

/** The satisfaction vote on last year's items, in the session that voted on this year's. */
async function evaluated(desk: Desk, round: Round): Promise<void> {
  if (round.stage === 'evaluated') return;
  const { session, votedOn } = year2026;
  const opening: RoundAct = {
    kind: 'open-evaluation',
    session,
    on: votedOn,
    method: 'paper',
    deputies: DEPUTIES,
    present: 188,
  };
  const votes = round.items.map(({ entry }) => {
    const [satisfied, basically, dissatisfied] = satisfactionAt(Number(entry.slice(1)) - 2);
    return { entry, satisfied, basically, dissatisfied };
  });
  const ballots = { handedOut: 188, returned: 188, valid: VALID_2025, void: 2 };
  const acts: readonly TimedAct[] = [
    { at: officeInstant(votedOn, 20), act: opening },
    { at: officeInstant(votedOn, 50), act: { kind: 'evaluate', ballots, votes } },
  ];
  await acted(desk, 2025, acts, round.stage === 'evaluating' ? round.seq : round.seq + 1);
}

/** The change that the standing committee approved in July, on the item whose matter was told of it. */
async function changed(desk: Desk, round: Round, until: number): Promise<void> {
  const at = officeInstant(isoDate('2026-07-20'), 120);
  const place = candidates2026.findIndex(({ course }) => course === 'changed');
  const item = round.items.find(({ entry }) => entry === entryAt(place));
  if (!item || item.changes.length > 0 || at > until) return;
  const act: RoundAct = {
    kind: 'change-item',
    entry: item.entry,
    project: { ...item.project, finishOn: isoDate('2026-12-20') },
    approval: { body: '澜溪县人大常委会', number: '澜人常〔2026〕11号', on: isoDate('2026-07-16') },
    reason: '石渡镇点位因地质勘察不合格另行选址，完成时限调整为12月20日',
  };
  await acted(desk, 2026, [{ at, act }], round.seq + 1);
}
