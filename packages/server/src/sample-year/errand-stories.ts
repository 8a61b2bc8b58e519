// The errands of meetings into stories that end where a living office stands today: to sign, to deploy, overdue, asked for time.
import { addDays, addMonths, type IsoDate, isoDate } from '@luoshi/mechanisms';
import { ISSUED_ON } from './breakdown-stories.ts';
import { applied, begun, type Course, deployed, firstReport, handedOut, monthly, verified } from './course.ts';
import type { Errand } from './errands.ts';
import * as errands from './errands.ts';
import { laterOf, type OfficeDays, officeInstant, type StoryEnd } from './office-days.ts';
import { type LeaderOf, openingOfErrand } from './opening-of-errand.ts';
import { type Line, type MatterStory, timed } from './story.ts';

/** Nothing is handed out later: its seven days would run into a year whose days off nobody has announced. */
export const LAST_HANDING_OUT = isoDate('2026-12-24');
const YEAR_END = isoDate('2026-12-31');

/** In the making: what stands to the errand, and the lines of its course. */
interface Told {
  readonly errand: Errand;
  readonly class: 'general' | 'major' | 'continuing';
  readonly out: IsoDate;
  readonly limit?: IsoDate;
  readonly lines: (course: Course) => readonly Line[];
}

export function errandStories(
  days: OfficeDays,
  { day: today, until }: StoryEnd,
  leaderOf: LeaderOf,
): readonly MatterStory[] {
  const told = [...settled(days, today), ...(today <= LAST_HANDING_OUT ? recent(days, today) : [])];
  const stories = told.map(({ errand, class: sort, out, limit = null, lines }) => {
    const opening = openingOfErrand(errand, sort, limit, leaderOf);
    const work = `errand-${errand.title}`;
    const acts = timed(lines({ opening, days, out }), work, until);
    return { work, mechanism: '13710', opening, openedAt: officeInstant(out, 0), acts };
  });
  return stories.filter(({ openedAt }) => openedAt <= until);
}

function settled(days: OfficeDays, today: IsoDate): readonly Told[] {
  const told = errands.settledErrands.map(({ daysAgo, ...errand }): Told => {
    const out = days.before(today, daysAgo);
    const lines = (course: Course) => {
      // Over the Spring Festival the first report comes after the seventh day.
      const day = laterOf(days.onOrBefore(addDays(out, 6)), days.onOrAfter(addDays(out, 3)));
      return [...begun(course), applied(course, day), ...verified(course, day)];
    };
    return { errand, class: 'general', out, lines };
  });
  return told.filter(({ out }) => out > ISSUED_ON);
}

function recent(days: OfficeDays, today: IsoDate): readonly Told[] {
  const signed = (course: Course): readonly Line[] => [
    ...handedOut(course),
    { day: course.out, by: 'unit', command: 'sign' },
  ];
  const upToDeployed = (course: Course) => [...signed(course), deployed(course)];
  const general = (errand: Errand, daysAgo: number, lines: Told['lines']): Told => ({
    errand,
    class: 'general',
    out: days.before(today, daysAgo),
    lines,
  });
  return [
    ...errands.toSign.map((errand) => general(errand, 0, handedOut)),
    general(errands.toDeploy, 1, signed),
    general(errands.overdueDeployment, 2, signed),
    ...errands.toFeedBack.map((errand) => ({
      ...general(errand, 0, upToDeployed),
      out: feedbackDue(days, today, 'coming'),
    })),
    { ...general(errands.overdueFeedback, 0, upToDeployed), out: feedbackDue(days, today, 'missed') },
    general(errands.halfway, 4, (course) => [...upToDeployed(course), firstReport(course, 45, days.before(today, 1))]),
    general(errands.appliedFor, 5, (course) => [
      ...upToDeployed(course),
      firstReport(course, 60, days.before(today, 3)),
      applied(course, days.before(today, 1)),
    ]),
    ...askedForTime(days, today),
  ];
}

/** The working day on which was handed out whose first feedback is due next, or was due last. */
function feedbackDue(days: OfficeDays, today: IsoDate, which: 'coming' | 'missed'): IsoDate {
  const due = (out: IsoDate) => days.onOrAfter(addDays(out, 3));
  const back = Array.from({ length: 9 }, (_, at) => days.before(today, at + 1));
  return which === 'missed' ? back.find((out) => due(out) < today)! : back.findLast((out) => due(out) >= today)!;
}

/** The day before yesterday, so that the answer is due today. */
function askedForTime(days: OfficeDays, today: IsoDate): readonly Told[] {
  const [major, task] = errands.askedForTime;
  const asked = days.before(today, 2);
  const asks = (until: IsoDate, progress: string): Line => ({
    day: asked,
    by: 'unit',
    command: 'request-extension',
    form: { reason: '涉及产权核实，需补充一轮协商', progress, until },
  });
  const majorOut = earlier(days.onOrBefore(addDays(today, -24)), days.onOrBefore(addMonths(YEAR_END, -1)));
  const limit = addDays(today, 6);
  return [
    {
      errand: major!,
      class: 'major',
      out: majorOut,
      lines: (course) => [...begun(course), asks(addDays(addMonths(majorOut, 1), 20), '两宗已签约，一宗正在协商')],
    },
    {
      errand: task!,
      class: 'continuing',
      out: laterOf(days.before(today, 30), days.after(ISSUED_ON, 2)),
      limit,
      lines: (course) => [
        ...begun(course),
        ...monthly(course, { until: asked, shareAt: (month) => 60 + month }),
        asks(addDays(limit, 15), '过渡点主体已完成，水电接入中'),
      ],
    },
  ];
}

const earlier = (one: IsoDate, other: IsoDate): IsoDate => (one < other ? one : other);
