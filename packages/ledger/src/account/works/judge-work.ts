// A promised stage against what the review says of the work.
import type { Commitment, Milestone } from '@luoshi/grammar';
import type { Verdict } from '../account.ts';
import type { AccountRule } from '../rules.ts';
import type { Clause } from '../text/review-clauses.ts';
import { isDecreed, isLifting } from './decree.ts';
import type { WorkMention } from './find-work.ts';
import { sameStep } from './same-step.ts';
import { monthIn, type StageFound, stageIn } from './stage-in.ts';
import { awardUnderWay, type Stage, stageRank } from './stage-words.ts';
import { takenIn } from './taken-in.ts';

export interface WorkVerdict {
  readonly verdict: Verdict;
  readonly rule: AccountRule;
  readonly mention: WorkMention;
  /** Clauses that say it, in order. */
  readonly clauses: readonly Clause[];
  readonly stage: Stage | null;
}

/** A clause of so much lower likeness is another work's. */
const nearBest = 0.15;
const verdictOrder: readonly Verdict[] = ['kept', 'partly', 'missed', 'no-data'];

export interface WorkAsked {
  readonly commitment: Pick<Commitment, 'milestone' | 'deadline'>;
  /** The promise, squeezed. */
  readonly words: string;
  /** 将…纳入…. */
  readonly isTakenIn: boolean;
  readonly mentions: readonly WorkMention[];
  readonly clauses: readonly Clause[];
}

/** Of the clauses that name the work about equally well, the one that says most. Null without mention. */
export function judgeWork({ mentions, ...asked }: WorkAsked): WorkVerdict | null {
  const [best] = mentions;
  if (!best) return null;
  const judged = mentions
    .filter(({ score }) => score >= best.score - nearBest)
    .map((mention) => judgeMention(asked, mention));
  return judged.sort((a, b) => verdictOrder.indexOf(a.verdict) - verdictOrder.indexOf(b.verdict))[0] ?? null;
}

function judgeMention(
  { commitment: { milestone, deadline }, words, isTakenIn, clauses }: Omit<WorkAsked, 'mentions'>,
  mention: WorkMention,
): WorkVerdict {
  const told = mention.words.slice(mention.nameEnd);
  const step = isInTime(told, deadline?.date ?? null) ? sameStep(words, told) : null;
  if (step !== null) return { verdict: 'kept', rule: 'stage-reached', mention, clauses: [mention.clause], stage: step };
  if (isDecreed(words, mention.words))
    return { verdict: 'kept', rule: 'stage-reached', mention, clauses: [mention.clause], stage: 'complete' };
  if (isWholeToo(words, mention.words))
    return { verdict: 'kept', rule: 'whole-in-words', mention, clauses: [mention.clause], stage: 'complete' };
  const kind = milestone === 'award' || milestone === 'hold' ? milestone : 'work';
  const own =
    (isTakenIn ? takenIn(mention.words, milestone) : heldItself(mention, milestone)) ??
    stageIn(mention.words.slice(0, mention.nameStart), mention.words.slice(mention.nameEnd), kind);
  const isReason =
    own?.stage !== null &&
    (reason.test(mention.words.slice(mention.nameEnd)) || isNotBegun(milestone, mention, clauses));
  const behind = own && !isReason ? null : stageBehind(mention, clauses, kind);
  const said = behind ?? (own ? { found: own, clauses: [mention.clause] } : null);
  if (!said || (said.found.stage === null && isLifting(words)))
    return { verdict: 'no-data', rule: 'named-without-stage', mention, clauses: [mention.clause], stage: null };
  const { found } = said;
  return {
    ...verdictOf(milestone, deadline?.date ?? null, found, mention.words),
    mention,
    clauses: said.clauses,
    stage: found.stage,
  };
}

const wholeTold = /100%|百分之百|全覆盖|应.{1,2}尽.{1,2}|全[部面](?:实现|达到|完成|纳入|参加|覆盖|建成|达标)/;
const notQuite = /基本|除|部分|大多|推进|推动|力争|有望|正在|即将|未|没有/;

/** 参保全覆盖 told as 参保率达100%, 标准化全覆盖 as 全部实现标准化. */
const isWholeToo = (promise: string, told: string): boolean =>
  /全覆盖$/.test(promise) && wholeTold.test(told) && !notQuite.test(told);

/** 因选址原因，尚未开工: what became of it stands behind the reason. */
const reason = /^(?:项目|工程|建设)*(?:因|由于|受)/;

const notBegun = /^(?:但|目前|至今|仍|还|尚)*(?:未|没有)能?(?:如期|按期)?(?:开工|动工|开建|启动)/;

/** 完成选址，但尚未开工 */
function isNotBegun(milestone: Milestone, { clause, index }: WorkMention, clauses: readonly Clause[]): boolean {
  const next = clauses[index + 1];
  return milestone === 'start' && next?.sentence === clause.sentence && notBegun.test(next.words);
}

const doneNext =
  /^(?:认真|扎实|圆满|精心|创新|成功|如期|高质量|高水平|组织)*(?:做好|办好|开展|完成)了?(?:第[一二三四五六七八九十百\d]+[届次]、?)*$/;
const doneInList = /^(?:认真|扎实|圆满|精心|高质量|组织)*(?:做好|办好|开展|完成)了?[^，]{2,14}(?:、|和|及)$/;

/** 做好第七次人口普查: what is done well is the thing itself, and no part or preparation of it. */
function heldItself({ words, nameStart, nameEnd }: WorkMention, milestone: Milestone): StageFound | null {
  const isItself =
    (milestone === 'hold' || milestone === 'advance') &&
    (doneNext.test(words.slice(0, nameStart)) ||
      (/(?:普查|试点)$/.test(words.slice(nameStart, nameEnd)) && doneInList.test(words.slice(0, nameStart)))) &&
    /^(?:$|、|和|等|工作$)/.test(words.slice(nameEnd));
  return isItself ? { stage: 'hold', isPart: false, isVague: false, month: null } : null;
}

/** 城镇调查失业率为5.1%, 新增就业2万人: a series of its own. */
const ofAnother = /^(?!(?:投资|工程|形象)?(?:完成|进度))[^，]{2,}(?:率|比重|收入|就业)[^，]{0,8}\d/;

/** A项目进展顺利，完成投资3亿元，主体完工: up to two clauses on, while no other subject is named. */
function stageBehind({ clause, index }: WorkMention, clauses: readonly Clause[], kind: 'work' | 'award' | 'hold') {
  for (const step of [1, 2]) {
    const next = clauses[index + step];
    if (!next || next.sentence !== clause.sentence) return null;
    if (/项目|工程|中心|公路|学校|医院|小区|景区|大桥|隧道|铁路|高速|机场|水库|电站/.test(next.words)) return null;
    if (ofAnother.test(next.words)) return null;
    const found = stageIn('', next.words, kind);
    if (found) return { found, clauses: clauses.slice(index, index + step + 1) };
  }
  return null;
}

/** Without a deadline always; else where a month is told that is not behind it. */
function isInTime(words: string, deadline: string | null): boolean {
  if (deadline === null) return true;
  const month = monthIn(words);
  return month !== null && month <= Number(deadline.slice(5, 7));
}

type Judgement = Pick<WorkVerdict, 'verdict' | 'rule'>;

function verdictOf(milestone: Milestone, deadline: string | null, found: StageFound, words: string): Judgement {
  const { stage, isPart, month } = found;
  if (stage === null) return { verdict: 'missed', rule: 'not-done' };
  const isBegunUnsaid = milestone === 'start' && found.isVague;
  if (isBegunUnsaid || !reaches(milestone, stage, words)) return { verdict: 'partly', rule: 'stage-not-reached' };
  if (isPart && finished.has(milestone)) return { verdict: 'partly', rule: 'part-only' };
  if (deadline !== null && month !== null && month > Number(deadline.slice(5, 7)))
    return { verdict: 'partly', rule: 'stage-late' };
  return { verdict: 'kept', rule: 'stage-reached' };
}

/** A rule of the state is there when it is in force everywhere; a building is not when 工程全面实施. */
const inForce = /(?:制度|政策|机制|改革|办法|标准|清单)(?:已|得到|实现)*(?:全面(?:实施|实行|推行|推开|建立)|全覆盖)/;

const finished: ReadonlySet<Milestone> = new Set(['main', 'complete', 'operate']);

/** Whether a stage found is the stage promised or one behind it. */
function reaches(milestone: Milestone, stage: Stage, words: string): boolean {
  switch (milestone) {
    case 'award':
      return stage === 'award' && !awardUnderWay.test(words);
    case 'hold':
      return stage === 'hold' || stageRank[stage] >= stageRank.complete;
    case 'reach':
    case 'sustain':
      return stageRank[stage] >= stageRank.complete || inForce.test(words);
    case 'advance':
      return stageRank[stage] >= stageRank.start;
    default:
      return stageRank[stage] >= stageRank[milestone];
  }
}
