// An adopted item into the story of its matter: handed over, planned by quarters, reported on every month, verified, judged.
import type { PromiseRef } from '@luoshi/ledger';
import { addDays, type IsoDate, isoDate } from '@luoshi/mechanisms';
import type { NewOpening } from '../../matters/opening-of-row.ts';
import { type OfficeDays, officeInstant } from '../office-days.ts';
import { type Line, type MatterStory, numberOf, oneOf, timed } from '../story.ts';
import type { SampleProject } from './sample-project.ts';

export interface ItemStory {
  readonly year: number;
  readonly session: string;
  readonly entry: string;
  readonly sample: SampleProject;
  readonly leaderPost: string | null;
  /** The livelihood item of the report that it is; null where it stands alone. */
  readonly promise: PromiseRef | null;
  /** 交办. */
  readonly out: IsoDate;
  /** The satisfaction vote, once it was held. */
  readonly judged: {
    readonly on: IsoDate;
    readonly session: string;
    readonly votes: readonly [number, number, number];
  } | null;
  readonly days: OfficeDays;
  readonly until: number;
}

export function itemStory(item: ItemStory): MatterStory {
  const { year, entry, out, until } = item;
  const work = `livelihood-${year}-${entry}`;
  return {
    work,
    mechanism: 'livelihood-projects',
    opening: openingOf(item),
    openedAt: officeInstant(out, 4),
    acts: timed(linesOf(item), work, until),
  };
}

function openingOf({ year, session, sample, leaderPost, promise }: ItemStory): NewOpening {
  const { name, unit, description, finishOn } = sample.project;
  return {
    class: 'livelihood',
    work: 'livelihood',
    title: name,
    promise,
    origin: `${session}票决`,
    targets: [],
    heading: `${year}年民生实事`,
    leadUnit: unit ?? '',
    collectingUnit: null,
    coUnits: ['u10'],
    leaderPost,
    limit: finishOn,
    resultForm: description,
    monthlyShares: null,
    parent: null,
  };
}

function linesOf(item: ItemStory): readonly Line[] {
  const { sample, out, days, year, judged } = item;
  const nodes = nodesOf(item);
  const finish = finishOf(item);
  return [
    { day: out, by: 'office', command: 'assign', form: { requirement: '按月报送进展，确保年内完成，接受代表监督' } },
    { day: out, by: 'unit', command: 'sign' },
    { day: days.onOrAfter(addDays(out, 10)), by: 'unit', command: 'plan-nodes', form: { nodes } },
    ...reports(item, nodes, finish),
    ...(numberOf(sample.project.name) % 3 === 0 ? [inspection(days.onOrAfter(isoDate(`${year}-06-18`)))] : []),
    ...(sample.course === 'changed' ? [approvedChange(days)] : []),
    ...ending(item, finish),
    ...(judged ? [satisfaction(judged)] : []),
  ];
}

/** The day on which the unit applies for verification; null while the work goes on. */
function finishOf({ sample: { course, project }, days }: ItemStory): IsoDate | null {
  const limit = project.finishOn!;
  if (course === 'done') return days.onOrBefore(addDays(limit, -6));
  if (course === 'waiting') return days.onOrBefore(addDays(limit, -8));
  return course === 'late' ? days.onOrAfter(addDays(limit, 17)) : null;
}

const nodeNames = ['前期手续办结', '实施过半', '基本完成'] as const;

function nodesOf({ year, sample }: ItemStory): readonly { readonly title: string; readonly date: string }[] {
  return ['04-30', '06-30', '09-30']
    .map((day, at) => ({ title: nodeNames[at]!, date: `${year}-${day}` }))
    .filter(({ date }) => date < sample.project.finishOn!);
}

function reports(item: ItemStory, nodes: ReturnType<typeof nodesOf>, finish: IsoDate | null): readonly Line[] {
  const { year, sample, days } = item;
  const left = [...nodes];
  const lines: Line[] = [];
  for (let month = 2; month <= 12; month += 1) {
    if (sample.course === 'silent' && month > 9) continue;
    const text = `${year}-${String(month).padStart(2, '0')}`;
    const date = month === 2 ? 24 : 16 + (numberOf(`${sample.project.name}${month}`) % 8);
    const day = days.onOrBefore(isoDate(`${text}-${date}`));
    if (finish !== null && day >= finish) break;
    const isNode = left[0]?.date.startsWith(text) ?? false;
    if (isNode) left.shift();
    const share = shareAt(item, month);
    const form = { progress: progressOf(sample, share, day), share };
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

const pace: Readonly<Partial<Record<SampleProject['course'], number>>> = { behind: 0.84, 'far-behind': 0.48 };

/** Percent by the end of a month, each month alike from the hand-over to the finish. */
function shareAt({ sample: { course, project } }: ItemStory, month: number): number {
  const last = Number(project.finishOn!.slice(5, 7));
  return Math.max(3, Math.min(97, Math.round(((month - 1.5) / (last - 1.5)) * 100 * (pace[course] ?? 1))));
}

function progressOf({ amount, unit }: SampleProject, share: number, day: IsoDate): string {
  const done = Math.floor((amount * share) / 100);
  const date = `截至${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`;
  if (done === 0) return `${date}，实施方案已批复，资金已下达`;
  return `${date}，已完成${done}${unit}，全年${amount}${unit}，总体进度${share}%`;
}

const inspection = (day: IsoDate): Line => ({
  day,
  by: 'office',
  command: 'note-inspection',
  form: { inspectedOn: day, deputies: 9, opinion: '现场查看两处，进度与所报一致；建议加强后期管护，建立长效机制' },
});

const approvedChange = (days: OfficeDays): Line => {
  const day = days.onOrAfter(isoDate('2026-07-20'));
  return {
    day,
    by: 'office',
    command: 'change-item',
    form: {
      approvedBy: '澜溪县人大常委会',
      approvalNumber: '澜人常〔2026〕11号',
      approvedOn: '2026-07-16',
      content: '石渡镇点位因地质勘察不合格另行选址，完成时限调整为12月20日',
      until: '2026-12-20',
    },
  };
};

const findings = ['逐点核查，数量、质量与所报一致', '查阅台账并随机走访群众，情况属实'] as const;

function ending({ sample: { course, project }, days }: ItemStory, finish: IsoDate | null): readonly Line[] {
  if (finish === null) return [];
  const applied: Line = {
    day: finish,
    by: 'unit',
    command: 'apply-close',
    form: { result: `${project.name}，全部完成并投入使用`, share: 100 },
    file: 'picture',
  };
  if (course === 'waiting') return [applied];
  const closed = days.after(finish, 4);
  const form = {
    rating: oneOf(['excellent', 'good', 'good'], project.name),
    finding: oneOf(findings, project.name),
    inspection: '县人大代表验收组同意通过',
  };
  return [applied, { day: closed, by: 'head', command: 'close', form }];
}

const satisfaction = ({ on, session, votes }: NonNullable<ItemStory['judged']>): Line => {
  const [satisfied, basically, dissatisfied] = votes;
  return {
    day: on,
    by: 'office',
    command: 'note-satisfaction',
    form: { session, satisfied, basically, dissatisfied },
  };
};
