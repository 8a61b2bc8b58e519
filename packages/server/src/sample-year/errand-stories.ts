// The errands of meetings into stories that end where a living office stands today: to sign, to deploy, overdue, asked for time.
import { addDays, addMonths, type IsoDate, isoDate } from '@luoshi/mechanisms';
import type { NewOpening } from '../matters/opening-of-row.ts';
import { ISSUED_ON } from './breakdown-stories.ts';
import { applied, begun, type Course, deployed, firstReport, handedOut, monthly, verified } from './course.ts';
import type { Errand } from './errands.ts';
import * as errands from './errands.ts';
import { type OfficeDays, officeInstant, type StoryEnd } from './office-days.ts';
import { progressForm } from './progress-words.ts';
import { type Line, type MatterStory, timed } from './story.ts';

/** Nothing is handed out later: its seven days would run into a year whose days off nobody has announced. */
const LAST_HANDING_OUT = isoDate('2026-12-24');
const YEAR_END = isoDate('2026-12-31');

/** In the making: what stands to the errand, and the lines of its course. */
interface Told {
  readonly errand: Errand;
  readonly class: 'general' | 'major' | 'continuing';
  readonly out: IsoDate;
  readonly limit?: IsoDate;
  readonly lines: (course: Course) => readonly Line[];
}

export type LeaderOf = (unit: string) => string | null;

export function errandStories(
  days: OfficeDays,
  { day: today, until }: StoryEnd,
  leaderOf: LeaderOf,
): readonly MatterStory[] {
  const told = [...settled(days, today), ...(today <= LAST_HANDING_OUT ? recent(days, today) : [])];
  const stories = told.map(({ errand, class: sort, out, limit = null, lines }) => {
    const opening = openingOf(errand, sort, limit, leaderOf);
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
const laterOf = (one: IsoDate, other: IsoDate): IsoDate => (one > other ? one : other);

function openingOf(errand: Errand, sort: string, limit: IsoDate | null, leaderOf: LeaderOf): NewOpening {
  const { title, origin, unit, coUnits = [], work = 'task' } = errand;
  return {
    class: sort,
    work,
    title,
    promise: null,
    origin,
    targets: [],
    heading: '',
    leadUnit: unit,
    collectingUnit: null,
    coUnits,
    leaderPost: leaderOf(unit),
    limit,
    resultForm: '',
    monthlyShares: null,
    parent: null,
  };
}

/** Matters under the other two mechanisms. */
export function otherStories(
  days: OfficeDays,
  { day: today, until }: StoryEnd,
  leaderOf: LeaderOf,
): readonly MatterStory[] {
  const ago = (count: number, atLeast: number) => laterOf(days.before(today, count), days.after(ISSUED_ON, atLeast));
  const { drafted, underWay, archived } = errands.slipsErrands;
  const story = (
    mechanism: string,
    errand: Errand,
    sort: string,
    lines: (course: Course) => readonly Line[],
    out: IsoDate,
    limit: IsoDate | null,
  ): MatterStory => {
    const opening = openingOf(errand, sort, limit, leaderOf);
    const work = `errand-${errand.title}`;
    return {
      work,
      mechanism,
      opening,
      openedAt: officeInstant(out, 0),
      acts: timed(lines({ opening, days, out }), work, until),
    };
  };
  const slips = 'four-slips-seven-steps';
  const told = [
    story(slips, underWay, 'task', (course) => slipsCourse(course, today), ago(70, 1), YEAR_END),
    story(slips, archived, 'urgent', archivedCourse, ago(95, 2), null),
    story(
      'government-supervision',
      errands.supervisionErrand,
      'supervision',
      (course) => supervised(course, today),
      ago(28, 3),
      null,
    ),
    ...(today <= LAST_HANDING_OUT
      ? [
          story(
            slips,
            drafted,
            'task',
            draftedCourse,
            days.before(today, 1),
            addDays(today, 40) > YEAR_END ? YEAR_END : addDays(today, 40),
          ),
        ]
      : []),
  ];
  return told.filter(({ openedAt }) => openedAt <= until);
}

const draftedCourse = ({ out }: Course): readonly Line[] => [
  {
    day: out,
    by: 'office',
    command: 'draft-opinion',
    form: { opinion: '拟请水利局牵头，会同公安局一周内拿出联合巡查方案', instruction: '请县督查室跟踪办理' },
  },
];

function slipsHandedOut({ out, days }: Course, method: string): readonly Line[] {
  return [
    { day: out, by: 'office', command: 'draft-opinion', form: { opinion: '拟请牵头单位办理，按月报送进展' } },
    { day: days.after(out, 1), by: 'head', command: 'approve', form: { opinion: '同意立项' } },
    { day: days.after(out, 2), by: 'office', command: 'assign', form: { method, requirement: '按期完成并书面报告' } },
    { day: days.after(out, 2), by: 'unit', command: 'sign' },
  ];
}

function slipsCourse(course: Course, today: IsoDate): readonly Line[] {
  const shareAt = (month: number) => (month / 12) * 100;
  return [...slipsHandedOut(course, 'site'), ...monthly(course, { until: addDays(today, 1), shareAt })];
}

function archivedCourse(course: Course): readonly Line[] {
  const { out, days } = course;
  const report = days.after(out, 3);
  return [
    ...slipsHandedOut(course, 'phone'),
    { day: report, by: 'unit', command: 'report-progress', form: progressForm(course.opening, 80, report) },
    applied(course, days.after(out, 4)),
    {
      day: days.after(out, 6),
      by: 'head',
      command: 'close',
      form: { rating: 'good', finding: '逐条核实，工资已全部发放' },
    },
    { day: days.after(out, 9), by: 'office', command: 'archive' },
  ];
}

function supervised({ out, days }: Course, today: IsoDate): readonly Line[] {
  const begins = days.after(out, 6);
  return [
    {
      day: out,
      by: 'office',
      command: 'propose',
      form: {
        objectKind: 'own-department',
        basis: '《政府督查工作条例》、县政府常务会议议定事项',
        content: '集成服务事项落地、办理时限和群众评价',
      },
    },
    { day: days.after(out, 2), by: 'leader', command: 'approve', form: { opinion: '同意，请督查室组织' } },
    {
      day: days.after(out, 4),
      by: 'office',
      command: 'plan',
      form: {
        scope: '审批局及进驻窗口，抽查八个事项',
        method: 'covert',
        begins,
        ends: laterOf(addDays(today, 5), addDays(begins, 10)),
        team: '督查一组，组长韩晓棠',
      },
    },
    { day: begins, by: 'office', command: 'begin' },
  ];
}
