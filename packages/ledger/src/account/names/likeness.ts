// How surely two names name one thing, by what their words share, each pair of letters with its weight.
import { coverage, type Weigh } from '../text/bigram-weights.ts';
import { lastTopic, saysNothing } from './bare-sum.ts';
import { excludeEachOther } from './exclusive-words.ts';
import { areKin } from './kin.ts';
import type { MeasureName } from './measure-name.ts';
import { shareBeside } from './share-of-whole.ts';
import { isWiderName } from './wider-name.ts';

export interface Named {
  readonly name: MeasureName;
  readonly indicator: string | null;
}

export interface InContext extends Named {
  /** Words of its sentence around the figure: a thing is often named there (清偿拖欠企业账款…，清偿率100%). */
  readonly context: string;
}

/** A main series of a branch or a place is not the series: 制造业贷款余额 for 贷款余额. */
const narrower = 0.6;

/** What is counted is named last: 幼儿园 is not 幼儿园学位, though its sentence says both. */
const otherHead = 0.85;

/** 保障性住房 told as 保障性安居工程. */
const asKin = 0.85;

/** 甲产值占规上工业比重 told as 甲产值占比. */
const sameShare = 0.9;

/** What only the context says counts so much. */
const inContext = 0.9;

/**
 * 1 for one name, less the more of the promise's name is missing or the more the candidate's name says beyond it.
 * 0 where the names exclude each other, their size classes differ, or both are main indicators and not the same.
 */
export function likeness(promise: InContext, candidate: InContext, weigh: Weigh): number {
  const [mine, theirs] = [promise.name, candidate.name];
  if (promise.indicator && candidate.indicator && promise.indicator !== candidate.indicator) return 0;
  if (mine.sizes.join() !== theirs.sizes.join()) return 0;
  if (!numbersIn(mine.words).every((number) => theirs.words.includes(number))) return 0;
  if (mine.words === theirs.words)
    return saysNothing.test(mine.words) && mine.sizes.length === 0 ? byContext(promise, candidate, weigh) : 1;
  if (saysNothing.test(mine.words) && isForIt(promise, theirs.words)) return forIt;
  if (areKin(mine.words, theirs.words)) return asKin;
  const beside =
    mine.words.includes('占') || theirs.words.includes('占') ? shareBeside(mine.words, theirs.words) : null;
  if (beside !== null) return beside === 'same' ? sameShare : 0;
  // Asked first because it is cheap and settles most pairs.
  if (coverage(mine.words, theirs.words, weigh) < 0.1 || excludeEachOther(mine.words, theirs.words)) return 0;
  if (isWiderName(theirs.words, mine.words)) return lessExact;
  const found = coverage(mine.words, theirs.words + candidate.context, weigh);
  const told = Math.max(
    coverage(theirs.words, mine.words, weigh),
    inContext * coverage(theirs.words, mine.words + promise.context, weigh),
  );
  const isNarrower =
    theirs.words.endsWith(mine.words) &&
    (promise.indicator !== null || isSum(theirs.words, mine.words) || isPartOf(theirs.words, mine.words));
  const head = theirs.words.includes(mine.words.slice(-2)) ? 1 : otherHead;
  const like = Math.min(isNarrower ? narrower : 0.97, found * (0.3 + 0.7 * told) * head);
  if (isSameSeries(promise, candidate)) return Math.max(like, sameSeries);
  if (isFuller(candidate, promise) || isFuller(promise, candidate)) return Math.max(like, kindOfIt);
  if (isKindOf(candidate, promise)) return Math.max(like, kindOfIt);
  return theirs.words.length >= 4 && isKindOf(promise, candidate) ? Math.max(like, lessExact) : like;
}

/** “4050”人员, G342: without its number such a name is any other. */
const numbersIn = (words: string): readonly string[] => words.match(/\d{3,}/g) ?? [];

/** 落实创业扶持政策，安排资金8万元 told as 安排创业专项资金9万元. */
const forIt = 0.7;
const anyPurpose =
  /^(?:社会|财政|发展|建设|农村|城市|农业|工业|项目|重点|专项|补助|补贴|生产|投资|企业|产业|地方|中央)*$/;

/** Whether the money is for what the last clause before the promise that names something speaks of. */
function isForIt({ context }: InContext, theirs: string): boolean {
  const purpose = /^[省市县区]?(.{2,6})资金$/.exec(theirs)?.[1];
  return purpose !== undefined && !anyPurpose.test(purpose) && lastTopic(context).includes(purpose);
}

/** Then only what their sentences share tells. */
const byContext = (promise: InContext, candidate: InContext, weigh: Weigh): number =>
  0.97 * coverage(promise.context, candidate.context, weigh);

/** 财政收入 told as 财政总收入: one main series, and at most one letter more in one of the names. */
const sameSeries = 0.75;

function isSameSeries(one: Named, other: Named): boolean {
  if (one.indicator === null || one.indicator !== other.indicator) return false;
  const [short, long] = [one.name.words, other.name.words].sort((a, b) => a.length - b.length) as [string, string];
  if (long.length !== short.length + 1) return false;
  const at = [...short].findIndex((letter, index) => letter !== long[index]);
  return at > 0 && short.slice(at) === long.slice(at + 1);
}

/** 户用沼气池 are 沼气池. Never of main statistics: 制造业贷款余额 is not 贷款余额. */
const kindOfIt = 0.7;
/** 妇女两癌筛查 told as 两癌筛查. */
const lessExact = 0.65;

/** At most so many letters more. */
const fullerBy = 3;
const narrows = /[省市县乡镇村校园]|国|公办|民办|[工农]业|企业|城镇|[新旧高低]|非|后备|培育|储备/;

/** 社区老年助餐点 for 社区助餐点: begins and ends alike, with a few letters between that make it no narrower. */
function isFuller({ indicator, name }: Named, other: Named): boolean {
  const [long, short] = [name.words, other.name.words];
  const more = long.length - short.length;
  const most = short.length > 4 ? fullerBy : fullerBy - 1;
  if (indicator !== null || other.indicator !== null || short.length < 4 || more < 1 || more > most) return false;
  for (let at = 2; at <= short.length - 2; at++)
    if (long.startsWith(short.slice(0, at)) && long.endsWith(short.slice(at)))
      return !narrows.test(long.slice(at, at + more));
  return false;
}

const isKindOf = (one: Named, other: Named): boolean =>
  one.indicator === null &&
  other.indicator === null &&
  other.name.words.length >= 3 &&
  !/[率度比重]$/.test(other.name.words) &&
  one.name.words.endsWith(other.name.words) &&
  !isSum(one.name.words, other.name.words) &&
  !isPartOf(one.name.words, other.name.words);

/** 一般性转移支付 is only a part of 转移支付, 中央财政赤字 of 财政赤字; 省级示范村 are 示范村. */
const isPartOf = (part: string, whole: string): boolean => {
  const more = part.slice(0, -whole.length);
  return (
    part.length > whole.length &&
    (/(?:一般性|均衡性|专项|部分|非|型)$/.test(more) ||
      (ofOneLevel.test(more) && /^(?:财政|预算|赤字|债|公共投资)/.test(whole)))
  );
};

const ofOneLevel = /(?:中央|地方|省级|市级|县级|本级)$/;

/** 保障房和棚户区改造 is both together, and not 棚户区改造. */
const isSum = (both: string, last: string): boolean => /[和、及与]$/.test(both.slice(0, -last.length));
