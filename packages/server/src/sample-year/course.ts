// The turns that a matter under “13710” takes in an office's year, as lines: handed out, reported month by month, finished.
import { addDays, daysBetween, type IsoDate, isoDate } from '@luoshi/mechanisms';
import type { NewOpening } from '../matters/opening-of-row.ts';
import type { OfficeDays } from './office-days.ts';
import { progressForm } from './progress-words.ts';
import { type Line, numberOf, oneOf } from './story.ts';

export interface Course {
  readonly opening: NewOpening;
  readonly days: OfficeDays;
  /** The day it is handed out. */
  readonly out: IsoDate;
}

const arrangements = [
  '已召开专题会研究，明确分管领导牵头、专人负责，按月调度',
  '已制定工作方案，细化为十二项具体任务，责任到股室',
  '局党组会专题研究，成立工作专班，建立周报台账',
  '会同配合单位现场踏勘，明确节点和分工',
] as const;

export const handedOut = ({ out, opening }: Course): readonly Line[] => [
  { day: out, by: 'office', command: 'establish', form: { basis: opening.origin } },
  { day: out, by: 'office', command: 'assign', form: { requirement: '请按分解表抓好落实，按时限签收、反馈' } },
];

/** Handed out, signed for the same day, deployed on the next, reported on the third. */
export function begun(course: Course): readonly Line[] {
  const { out, days, opening } = course;
  return [
    ...handedOut(course),
    { day: out, by: 'unit', command: 'sign' },
    deployed(course),
    firstReport(course, shareAtFirst(opening, out), days.onOrAfter(addDays(out, 3))),
  ];
}

/** Percent planned by the end of `month` (1 to 12) for a work to be done by its limit, each month alike. */
export function plannedAt({ limit }: Pick<NewOpening, 'limit'>, month: number): number {
  return Math.min(100, (month / Number((limit ?? '2026-12-31').slice(5, 7))) * 100);
}

const shareAtFirst = (opening: NewOpening, out: IsoDate): number =>
  Math.max(2, Math.round(plannedAt(opening, Number(out.slice(5, 7)) - 1)) - (numberOf(opening.title) % 4));

export const deployed = ({ out, days, opening }: Course): Line => ({
  day: days.onOrAfter(addDays(out, 1)),
  by: 'unit',
  command: 'report-deployment',
  form: { arrangement: oneOf(arrangements, opening.title) },
});

export const firstReport = ({ opening }: Course, share: number, day: IsoDate): Line => ({
  day,
  by: 'unit',
  command: 'report-progress',
  form: progressForm(opening, share, day),
});

export interface Reporting {
  /** No report on or after this day. */
  readonly until: IsoDate;
  /** Percent of the whole at the end of a month, from 1 to 12. */
  readonly shareAt: (month: number) => number;
}

/** A report between the 17th and the 24th of each month after the one it was handed out in; at a node with a picture. */
export function monthly(
  course: Course,
  { until, shareAt }: Reporting,
  nodes: readonly IsoDate[] = [],
): readonly Line[] {
  const { opening, days, out } = course;
  const lines: Line[] = [];
  let left = [...nodes];
  let reached = shareAtFirst(opening, out);
  for (let month = Number(out.slice(5, 7)) + 1; month <= 12; month += 1) {
    const date = 17 + (numberOf(`${opening.title} ${month}`) % 8);
    const day = days.onOrBefore(isoDate(`2026-${String(month).padStart(2, '0')}-${date}`));
    if (day >= until) break;
    reached = Math.max(reached + 1, Math.min(97, Math.round(shareAt(month))));
    const isNode = left[0]?.slice(0, 7) === day.slice(0, 7);
    if (isNode) left = left.slice(1);
    const form = progressForm(opening, Math.min(97, reached), day);
    lines.push({
      day,
      by: 'unit',
      command: isNode ? 'report-node' : 'report-progress',
      form,
      ...(isNode ? { file: 'picture' } : {}),
    });
  }
  return lines;
}

const nodeTitles = ['完成前期手续并开工', '主体施工过半', '主体工程完工', '完成验收'] as const;

/** 节点 of a building: about the end of every other month, up to the day it is finished. */
export function nodePlan(
  course: Course,
  finish: IsoDate,
): { readonly lines: readonly Line[]; readonly dates: readonly IsoDate[] } {
  const { out, days, opening } = course;
  if (opening.work !== 'project') return { lines: [], dates: [] };
  const ends = ['2026-04-30', '2026-06-30', '2026-08-31', '2026-10-31'].map(isoDate);
  const dates = ends.filter((date) => daysBetween(out, date) > 40 && date < finish).slice(0, nodeTitles.length);
  if (dates.length === 0) return { lines: [], dates: [] };
  const nodes = dates.map((date, at) => ({ title: nodeTitles[at]!, date }));
  const day = days.onOrAfter(addDays(out, 8));
  return { lines: [{ day, by: 'unit', command: 'plan-nodes', form: { nodes } }], dates };
}

/** Applied for with a file on `day`. */
export const applied = ({ opening }: Course, day: IsoDate): Line => ({
  day,
  by: 'unit',
  command: 'apply-close',
  form: {
    result: `${opening.title}：已全部完成，并通过验收，资料齐全。`,
    share: 100,
    ...(opening.targets[0] ? { value: opening.targets[0].value } : {}),
  },
  file: opening.work === 'project' ? 'picture' : 'paper',
});

const findings = ['现场查看，情况属实，资料齐全', '查阅台账并电话回访，与所报一致', '实地核查三处，均已完成'] as const;

/** Verified by the head some days later with a rating; filed away by the office after that. */
export function verified({ opening, days }: Course, from: IsoDate): readonly Line[] {
  const { title } = opening;
  const rating = oneOf(['excellent', 'good', 'good', 'passed'], title);
  const closed = days.after(from, 2 + (numberOf(title) % 3));
  const form = { rating, finding: oneOf(findings, title) };
  const close: Line = { day: closed, by: 'head', command: 'close', form };
  if (numberOf(`${title} 归档`) % 3 === 0) return [close];
  return [close, { day: days.after(closed, 5), by: 'office', command: 'archive' }];
}
