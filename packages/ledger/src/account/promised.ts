// The promises of a plan, one for each thing that can be judged: a figure, or an object of a list without figures of its own.
import type { Commitment, Quantity, Span } from '@luoshi/grammar';
import { type LedgerPromise, promisesOf } from '../breakdown/propose/promises.ts';
import type { Reading } from '../reading.ts';
import { foldReview } from '../review/fold-review.ts';
import type { Promised } from './account.ts';
import { announcedFigures } from './announced.ts';
import { worksCounted } from './figures/beside-works.ts';
import { isMoney } from './figures/comparable.ts';
import { isWhereItStood } from './figures/where-it-stood.ts';
import { lastTopic, saysNothing } from './names/bare-sum.ts';
import { measureName } from './names/measure-name.ts';
import { opensWithPurpose } from './names/purpose.ts';
import { squeezedName } from './text/folded.ts';

/** A promise with what is needed to find its result. */
export interface Judgeable {
  readonly promise: Promised;
  /** The figure promised; null for a stage or a target in words. */
  readonly figure: Quantity | null;
  readonly commitment: Commitment | null;
  /** Words of the work: its object, with the noun of the list where the object is only a place. Null without object. */
  readonly work: string | null;
  /** What its sentence says before it, folded: often names what the promise only counts. */
  readonly context: string;
  /** The clause it stands in, from stop to stop, and the next where it only says what a sum is for; folded, without digits. */
  readonly clause: string;
  /** Of a sum without a purpose: the works that the sentences around it count. */
  readonly beside: readonly string[];
}

/** In text order; every fact at least once, every figure that is promised exactly once. Aims for later years are none of this year. */
export function judgeables(plan: Reading, year: number): readonly Judgeable[] {
  const view = foldReview(plan, []);
  const promises = promisesOf({ reading: plan, view });
  return [...promises, ...announcedFigures(plan, promises, year)]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .filter((promise) => !isForLater(promise, year))
    .flatMap((promise) => partsOf(promise, plan));
}

const isForLater = ({ quantities }: LedgerPromise, year: number): boolean =>
  quantities.length > 0 && quantities.every((one) => one.year !== null && one.year > year);

function partsOf(promise: LedgerPromise, plan: Reading): readonly Judgeable[] {
  const { text } = plan.source;
  const figures = ownFigures(promise, text);
  const objects = promise.commitment?.objects ?? [];
  if (figures.length > 1) {
    return figures.map((figure, at) => {
      const before = figures[at - 1]?.end ?? promise.start;
      const start = at === 0 ? promise.start : Math.max(before, wordStart(text, before, figure));
      const id = `${promise.fact}/${figure.id}`;
      return part(promise, plan, { id, start, end: figure.end, figure, object: null, work: null });
    });
  }
  if (objects.length > 1 && !figures.some((figure) => endsIts(figure, promise, text))) {
    return objects.map((object, at) =>
      part(promise, plan, {
        id: `${promise.fact}/${at + 1}`,
        start: object.start,
        end: object.end,
        figure: null,
        object: object.text,
        work: workOf(object, promise, text),
      }),
    );
  }
  const [object] = objects;
  const work = object
    ? workOf(object, promise, text)
    : promise.commitment || promise.kind === 'livelihood'
      ? sliceOf(text, promise)
      : null;
  const { fact: id, start, end } = promise;
  return [part(promise, plan, { id, start, end, figure: figures[0] ?? null, object: object?.text ?? null, work })];
}

/** Figures that are promised: no size class of what is counted, no capacity in a project's name. */
function ownFigures({ quantities, commitment, kind }: LedgerPromise, text: string): readonly Quantity[] {
  const planned = quantities.filter(({ status }) => status === 'planned');
  const counted = (planned.length > 0 ? planned : quantities).filter(
    (one) =>
      !isZone(one) &&
      !isAgainstLast(one, text) &&
      !isWhereItStood(one, text) &&
      !isThreshold(one, text) &&
      !quantities.some((other) => other !== one && isSizeOf(one, other)),
  );
  if (!commitment || kind === 'livelihood' || commitment.milestone === 'reach' || commitment.milestone === 'sustain')
    return counted;
  return counted.filter(
    (one) =>
      endsIts(one, commitment, text) ||
      isCountBefore(one, text) ||
      isAmountDone(one, commitment, text) ||
      isSumMoved(one, commitment, text),
  );
}

/** 完成30万平方米旧房修缮 counts what is done; of 建成3万平方米的展馆 it is the size. */
const isAmountDone = ({ start, end }: Quantity, promise: Span, text: string): boolean =>
  /(?:完成|实施)\s*$/.test(text.slice(promise.start, start)) && !/^\s*的/.test(text.slice(end, promise.end));

/** 将30亿元财政资金纳入直达机制: the sum is what is promised; of 将110千伏线路建成 the figure is a size. */
const isSumMoved = (one: Quantity, promise: Span, text: string): boolean =>
  isMoney(one) && /[将把]\s*$/.test(text.slice(promise.start, one.start));

/** 沿江0—3公里住户: where they live, and no promise. */
export const isZone = ({ value, upper }: Quantity): boolean => value === 0 && upper !== null;

/** 拟安排380万元，比上年增加40万元: the second only says how the first stands to last year. A rate is a promise of its own. */
const isAgainstLast = ({ start, kind, base }: Quantity, text: string): boolean =>
  kind === 'change' &&
  !/[%‰点倍]/.test(base.unit) &&
  /[比较](?:去年|上年)(?:预算|执行数|实际)?\s*(?:增加|减少|提高|降低)\s*$/.test(
    text.slice(Math.max(0, start - 16), start),
  );

/** 其中5亿元以上2个: the class of what is counted. */
const isThreshold = ({ start, end }: Quantity, text: string): boolean =>
  /其中\s*$/.test(text.slice(Math.max(0, start - 4), start)) &&
  /^\s*及?以上的?(?:项目|企业)?\s*\d/.test(text.slice(end, end + 10));

const isSizeOf = (size: Quantity, counted: Quantity): boolean =>
  counted.start >= size.end &&
  counted.measure.text.replace(/\s/g, '').includes(size.text.replace(/\s/g, '')) &&
  size.bound !== '=';

/** Nothing but a hedge stands behind it: 建成充电桩300个. */
const endsIts = ({ end }: Quantity, promise: Span, text: string): boolean =>
  /^\s*(?:以上|以下|以内|左右|余|多|（[^）]*）)?\s*(?:$|[，、；。和及])/.test(text.slice(end, promise.end));

/** 完成8个乡镇…扫尾工作 counts; 220千伏…工程 is the size of one. */
const isCountBefore = ({ unit }: Quantity, _text: string): boolean =>
  /^(?:[百千万亿]*(?:[个家户座处所项条件名人套台辆场次批亩]|人次|公里)|[万亿]+)$/.test(unit);

/** A measure that stands before its figure begins the part; else the part begins behind the one before. */
function wordStart(text: string, before: number, { measure, start }: Quantity): number {
  if (measure.start >= before && measure.start < start) {
    const run = /[^、，；\s和及]*$/.exec(text.slice(before, measure.start))?.[0] ?? '';
    return measure.start - run.length;
  }
  return before + (/^(?:以上|以下|以内|左右)?[、，；和及\s]*/.exec(text.slice(before, start))?.[0].length ?? 0);
}

/** 柏云、宣澜等高铁: lines by the first letters of their ends, of which only the list says what they are. */
const ofLine = /^\p{Script=Han}{2,3}$/u;
const lineBehind = /^等?(?:\d+[条个])?(高速铁路|高铁|高速公路|高速|城际铁路|城际|铁路|国道|省道)/;

/** 梨树坪镇、红岩乡2座污水处理站: a place alone is no work; the list's noun belongs to each. */
function workOf(object: Span, promise: LedgerPromise, text: string): string {
  const own = sliceOf(text, object);
  const last = promise.commitment?.objects.at(-1) ?? object;
  const behind = text.slice(last.end, promise.end).replace(/\s/g, '');
  if (ofLine.test(own.trim())) return own + (lineBehind.exec(behind)?.[1] ?? '');
  if (!/[镇乡村县区市]$/.test(own.trim())) return own;
  return own + (/^等?\d+[个座所处条家](?:乡镇|村)?(.+)/.exec(behind)?.[1] ?? '');
}

const sliceOf = (text: string, { start, end }: Span): string => text.slice(start, end);

interface Part extends Span {
  readonly id: string;
  readonly figure: Quantity | null;
  /** What is built or held, in the report's words. */
  readonly object: string | null;
  readonly work: string | null;
}

function part(
  promise: LedgerPromise,
  { source, quantities }: Reading,
  { id, start, end, figure, object, work }: Part,
): Judgeable {
  const { commitment } = promise;
  return {
    promise: {
      id,
      fact: promise.fact,
      class: isLivelihood(promise) ? 'livelihood' : promise.isTarget ? 'target' : 'commitment',
      text: source.text.slice(start, end),
      start,
      end,
      indicator: figure?.measure.indicator ?? null,
      measure: figure?.measure.text ?? object,
      value: figure?.value ?? null,
      upper: figure?.upper ?? null,
      bound: figure?.bound ?? null,
      unit: figure?.unit ?? null,
      kind: figure?.kind ?? null,
      milestone: commitment?.milestone ?? (promise.kind === 'livelihood' ? 'complete' : 'reach'),
      section: commitment?.section ?? figure?.section ?? null,
    },
    figure,
    commitment,
    work,
    context: contextBefore(source.text, start, figure),
    clause: clauseAround(source.text, { start, end }),
    beside: figure && isMoney(figure) && isBareSum(figure) ? worksCounted(near(figure, quantities, source.text)) : [],
  };
}

/** A heading that says nothing but that the livelihood items stand under it: 附件1：2025年十件民生实事. */
const itemsUnder =
  /^(?:附件?\d*[：:]?|[（(]?[一二三四五六七八九十]+[）)、.])?(?:\d{4}年)?[省市县区州旗]?(?:着力|集中力量|全力|扎实|用心)?(?:办好|抓好|办实)?[一二三四五六七八九十\d]*[件项]?(?:民生|惠民|为民|为民办)(?:微)?实事(?:项目)?(?:清单|任务)?$/;

const isLivelihood = ({ kind, heading }: LedgerPromise): boolean =>
  kind === 'livelihood' || itemsUnder.test(squeezedName(heading));

/** At most so far back (UTF-16 code units). */
const contextLength = 40;
const clauseReach = 80;
const nearReach = 120;

/** 试点范围扩大到55%的县, where its sentence begins: of what, the sentence before says. */
const reachFirst = /^\s*(?:今年)?[，]?[将把]?(?:试点)?的?(?:覆盖)?(?:范围|覆盖面)(?:要|将|进一步)?(?:扩大|扩展)[到至]/;

function contextBefore(text: string, start: number, figure: Quantity | null): string {
  const own = sentenceBefore(text, start);
  const isReach = own === '' && reachFirst.test(text.slice(start, start + contextLength));
  if (!isReach && !(figure && isBareSum(figure) && lastTopic(own) === '')) return own;
  const end = /[。；！？] *[^。；！？\n]*$/.exec(text.slice(Math.max(0, start - contextLength), start));
  return end ? `${sentenceBefore(text, start - end[0].length)}，${own}` : own;
}

/** Figures from two sentences before on, and in the figure's own, of its paragraph. */
function near({ start, end }: Span, quantities: readonly Quantity[], text: string): readonly Quantity[] {
  const before =
    /(?:[^。；！？\n]*[。；！？] *){0,2}[^。；！？\n]*$/.exec(text.slice(Math.max(0, start - nearReach), start))?.[0] ??
    '';
  const behind = /^[^。！？\n]*/.exec(text.slice(end, end + clauseReach))?.[0] ?? '';
  const [from, to] = [start - before.length, end + behind.length];
  return quantities.filter((one) => from <= one.start && one.end <= to);
}

/** 今年县财政投入增加300万元: for what, the sentence before may say. */
const isBareSum = ({ measure, base }: Quantity): boolean =>
  (base.unit === '元' || base.unit === '%') &&
  /财政/.test(measure.text) &&
  saysNothing.test(measureName(measure.text).words);

const sentenceBefore = (text: string, start: number): string =>
  squeezedName(/[^。；！？]*$/.exec(text.slice(Math.max(0, start - contextLength), start))?.[0] ?? '');

function clauseAround(text: string, { start, end }: Span): string {
  const before = /[^，。；：！？]*$/.exec(text.slice(Math.max(0, start - clauseReach), start))?.[0] ?? '';
  const rest = text.slice(end, end + clauseReach);
  const behind = /^[^，。；：！？]*/.exec(rest)?.[0] ?? '';
  const purpose = /^，([^，。；：！？]*)/.exec(rest.slice(behind.length))?.[1]?.trim() ?? '';
  const whole = before + text.slice(start, end) + behind + (opensWithPurpose.test(purpose) ? `，${purpose}` : '');
  return squeezedName(whole).replace(/\d+(?:\.\d+)?/g, '');
}
