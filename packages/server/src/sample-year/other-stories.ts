// Matters under “four slips, seven steps” and government supervision into stories: drafted, under way, archived.
import { addDays, type IsoDate, isoDate } from '@luoshi/mechanisms';
import { ISSUED_ON } from './breakdown-stories.ts';
import { applied, type Course, monthly } from './course.ts';
import { LAST_HANDING_OUT } from './errand-stories.ts';
import type { Errand } from './errands.ts';
import * as errands from './errands.ts';
import { laterOf, type OfficeDays, officeInstant, type StoryEnd } from './office-days.ts';
import { type LeaderOf, openingOfErrand } from './opening-of-errand.ts';
import { progressForm } from './progress-words.ts';
import { type Line, type MatterStory, timed } from './story.ts';

const YEAR_END = isoDate('2026-12-31');

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
    const opening = openingOfErrand(errand, sort, limit, leaderOf);
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
