// How far a work is into the report a unit would write: figures in the target's own unit, or the stage of the building.
import type { WorkTarget } from '@luoshi/ledger';
import type { Form, IsoDate } from '@luoshi/mechanisms';
import type { NewOpening } from '../matters/opening-of-row.ts';
import { numberOf } from './story.ts';

type Work = Pick<NewOpening, 'title' | 'work' | 'targets'>;

/** Counted things come whole. */
const whole = /^(个|家|套|户|人|人次|场|项|处|所|条|轮次|台（套）|亩)$/;
/** What is a level from the first day on, and does not grow from nothing. */
const isLevel = ({ unit, bound, measure }: WorkTarget): boolean =>
  unit === '%' || unit === '' || bound === '<=' || /总数|余额|浓度|总量/.test(measure);

const stages: Readonly<Record<'building' | 'other', readonly (readonly [upTo: number, ...texts: string[]])[]>> = {
  building: [
    [12, '初步设计已批复，正在办理用地手续', '可研和用地预审已办结，正在开展施工招标'],
    [35, '施工单位已进场，基础工程完成过半', '场地平整和临时道路已完成，基础开挖正在进行'],
    [60, '基础工程全部完成，主体施工过半', '主体结构施工至中段，主要设备已订货'],
    [85, '主体工程已完工，正在安装设备', '主体验收合格，装修和室外工程同步推进'],
    [100, '附属工程收尾，正在组织分项验收', '设备联合调试，正在准备竣工资料'],
  ],
  other: [
    [12, '实施方案已印发，任务分解到股室', '工作专班已成立，底数摸排完成'],
    [35, '首批任务已启动，台账按周更新', '重点环节已部署，责任到人'],
    [60, '任务过半，重点环节已落实', '已开展两轮调度，主要指标稳步推进'],
    [85, '大部分任务已完成，余下事项逐项销号', '主要任务完成，正在补齐短板'],
    [100, '任务基本完成，正在整理资料迎接验收', '各项内容已落实，正在开展自评'],
  ],
};

const nextSteps: readonly string[] = [
  '倒排工期，每周调度一次',
  '加快资金拨付，确保按期完成',
  '对照台账逐项核实，补齐短板',
  '会同配合单位现场办公，解决遗留问题',
  '做好验收准备',
];

/** The form of a report at `share` percent of the work, from 0 to 100, written on `day`. */
export function progressForm(work: Work, share: number, day: IsoDate, more: Form = {}): Form {
  const [first] = work.targets;
  const value = first === undefined ? null : reached(first, share);
  return {
    progress: progressWords(work, share, day),
    ...(value === null ? {} : { value }),
    share,
    nextStep: nextSteps[numberOf(`${work.title} ${day}`) % nextSteps.length]!,
    ...more,
  };
}

/** 截至10月22日，老旧小区已完成14个，占全年20个的70%；棚户区已完成210户（全年300户）。 */
export function progressWords(work: Work, share: number, day: IsoDate): string {
  const date = `截至${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`;
  const [first, ...others] = work.targets;
  if (first === undefined) return `${date}，${stageOf(work, share, day)}，总体完成${share}%。`;
  return `${date}，${[figure(work, first, share), ...others.map((target) => figure(work, target, share))].join('；')}。`;
}

/** In the target's unit, as far as `share` percent leads. */
export function reached(target: WorkTarget, share: number): number {
  const { value, unit } = target;
  const done = isLevel(target) ? level(target, share) : (value * share) / 100;
  const isWhole = whole.test(unit) && !isLevel(target);
  const digits = isWhole || Math.abs(value) >= 1_000 ? 0 : Math.abs(value) >= 20 ? 1 : 2;
  const rounded = isWhole ? Math.floor(done + 1e-9) : Number(done.toFixed(digits));
  return Object.is(rounded, -0) ? 0 : rounded;
}

/** A rate or a total starts near its target; one that is to stay below stays below. */
function level({ value, bound }: WorkTarget, share: number): number {
  if (bound === '<=') return value * (0.99 - share / 2_500);
  return value * (0.95 + share / 2_000);
}

function figure({ title }: Work, target: WorkTarget, share: number): string {
  const { unit } = target;
  const measure = target.measure.replace(/^完成/, '');
  const done = Math.abs(reached(target, share));
  const goal = `${Math.abs(target.value)}${unit}`;
  if (isLevel(target)) {
    const how = target.value < 0 ? '压减' : unit === '%' && title.includes('增长') ? '同比增长' : '为';
    return `${measure}${how}${done}${unit}（年度目标${goal}）`;
  }
  if (done === 0) return `${measure}已确定实施对象，前期工作就绪（年度目标${goal}）`;
  return `${measure}已完成${done}${unit}，占全年${goal}的${Math.min(100, Math.round((done / target.value) * 100))}%`;
}

function stageOf({ title, work }: Work, share: number, day: IsoDate): string {
  const list = stages[work === 'project' ? 'building' : 'other'];
  const [, ...texts] = list.find(([upTo]) => share <= upTo) ?? list.at(-1)!;
  return texts[numberOf(`${title} ${day.slice(0, 7)}`) % texts.length]!;
}
