// 周五会商 of the sample's year: the one held last Friday with its decisions, and the one planned for the next.
import { addDays, type IsoDate, weekday } from '@luoshi/mechanisms';
import type { DispatchSession } from '@luoshi/store';
import { heldSession } from '../matters/held-session.ts';
import { sessionTitle } from '../matters/present-session.ts';
import { sessionAgenda } from '../matters/session-agenda.ts';
import { handedOut } from './course.ts';
import type { Desk } from './desk.ts';
import { type OfficeDays, officeInstant, type StoryEnd } from './office-days.ts';
import { type MatterStory, timed } from './story.ts';

export interface Fridays {
  /** Of the last session that was held. */
  readonly held: IsoDate;
  readonly planned: IsoDate;
}

/** The last Friday worked before `today`, and the first from then on that is not held yet. */
export function fridaysAround(days: OfficeDays, today: IsoDate): Fridays {
  const friday = (from: IsoDate, step: 7 | -7): IsoDate => {
    let day = from;
    while (!days.isWorked(day)) day = addDays(day, step);
    return day;
  };
  const next = addDays(today, (12 - weekday(today)) % 7);
  return { held: friday(addDays(next, -7), -7), planned: friday(next, 7) };
}

const TASK_TEXT = '一周内拿出东源片区征迁堵点清单，逐户明确包联责任人';
/** Without a share: so short a task is not measured against the year. */
const FIRST_REPORT = {
  progress: '已梳理堵点37户，其中21户明确包联责任人，其余正在入户核实。',
  nextStep: '逐户上门，三日内全部明确到人',
};
const REMARK_TEXT = '入冬前完成在建工地扬尘和消防联合检查，结果报县政府办';

/** The decision that became a matter: handed out on the Friday, worked on since. */
export function decisionStory(
  days: OfficeDays,
  { date: today, until }: StoryEnd,
  leaderPost: string | null,
): MatterStory {
  const { held } = fridaysAround(days, today);
  const opening = {
    class: 'continuing',
    work: 'task' as const,
    title: TASK_TEXT,
    promise: null,
    origin: sessionTitle('friday', held),
    targets: [],
    heading: '',
    leadUnit: 'u14',
    collectingUnit: null,
    coUnits: ['u29'],
    leaderPost,
    limit: addDays(held, 12),
    resultForm: '',
    monthlyShares: null,
    parent: null,
  };
  const course = { opening, days, out: held };
  const arrangement = '当日召开征迁调度会，逐户建档，明确包联领导';
  const afternoon = timed(
    [
      ...handedOut(course),
      { day: held, by: 'unit', command: 'sign' },
      { day: days.onOrAfter(addDays(held, 1)), by: 'unit', command: 'report-deployment', form: { arrangement } },
      { day: days.onOrAfter(addDays(held, 3)), by: 'unit', command: 'report-progress', form: FIRST_REPORT },
    ],
    TASK_TEXT,
    until,
  );
  return {
    work: 'decision-friday',
    mechanism: '13710',
    opening,
    openedAt: officeInstant(held, 150),
    // The session ends at eleven: what follows from it comes in the afternoon of that day.
    acts: afternoon.map((act, at) => (act.day === held ? { ...act, at: officeInstant(held, 230 + at * 20) } : act)),
  };
}

type Planned = Pick<DispatchSession, 'kind' | 'heldOn' | 'title' | 'chair'>;

const friday = (heldOn: IsoDate, { people }: Desk): Planned => ({
  kind: 'friday',
  heldOn,
  title: sessionTitle('friday', heldOn),
  chair: people.chair,
});

/** Its agenda is made as matters stand at the desk's clock; one that is there already is left as it is. */
export async function planSession(desk: Desk, heldOn: IsoDate): Promise<DispatchSession> {
  const { store, government, people } = desk;
  const there = (await store.dispatch.list(government)).find((one) => one.kind === 'friday' && one.heldOn === heldOn);
  if (there) return there;
  const agenda = await sessionAgenda(store, { government, kind: 'friday', heldOn });
  const session = {
    ...friday(heldOn, desk),
    government,
    agenda,
    state: 'planned',
    decisions: [],
    present: [],
    absent: [],
  } as const;
  const planned = await store.dispatch.plan(session, people.office.name);
  if ('refused' in planned) throw new Error(`The sample's session is not kept: ${planned.code}.`);
  return planned;
}

/** The agenda of the session to come made once more at the desk's clock, where nobody has changed it: for matters that were told after it. */
export async function plannedAnew({ store, government, people }: Desk): Promise<void> {
  const there = (await store.dispatch.list(government)).find(({ state, seq }) => state === 'planned' && seq === 1);
  if (there) await store.dispatch.save({ ...there, agenda: await sessionAgenda(store, there) }, people.office.name);
}

/** Planned on the day before, held in the morning; `matter` is what one of its two decisions became. */
export async function holdSession(desk: Desk, days: OfficeDays, held: IsoDate, matter: string): Promise<void> {
  const { store, people, setNow } = desk;
  setNow(officeInstant(days.before(held, 1), 330));
  const planned = await planSession(desk, held);
  if (planned.state === 'held') return;
  setNow(officeInstant(held, 160));
  const decisions = [
    { id: 'sample-decision-1', text: TASK_TEXT, unit: 'u14', limit: addDays(held, 12), matter, done: false },
    { id: 'sample-decision-2', text: REMARK_TEXT, unit: 'u22', limit: addDays(held, 14), matter: null, done: false },
  ];
  const present = people.leaders.slice(0, -1);
  const absent = people.leaders.slice(-1);
  await store.dispatch.save(await heldSession(store, { ...planned, decisions, present, absent }), people.office.name);
}
