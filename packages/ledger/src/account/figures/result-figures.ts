// The figures of a review that can be a year's results: achieved, of that year, of the jurisdiction itself.
import type { Quantity } from '@luoshi/grammar';
import type { Reading } from '../../reading.ts';
import { saysNothing } from '../names/bare-sum.ts';
import { countFirst } from '../names/count-first.ts';
import { doneToThem } from '../names/done-to-them.ts';
import { earnedBy } from '../names/earned-by.ts';
import type { InContext } from '../names/likeness.ts';
import { measureNameIn } from '../names/measure-name.ts';
import { opensWithPurpose } from '../names/purpose.ts';
import { withSharedHead } from '../names/shared-head.ts';
import { underThreshold } from '../names/under-threshold.ts';
import { whoComesToIt } from '../names/who-comes-to-it.ts';
import type { Clause } from '../text/review-clauses.ts';
import { worksCounted } from './beside-works.ts';
import { isMoney, isRatio } from './comparable.ts';
import { growsBy } from './grows-by.ts';
import { isStock } from './making.ts';
import { type Relief, reliefIn } from './relief.ts';
import { type Side, sideOf } from './side.ts';
import { measuresInRows } from './values-in-a-row.ts';
import { ofPeople, workBehind } from './who-benefits.ts';
import { type WorksKind, worksKind } from './works-kind.ts';
import { type WorksStage, worksStage } from './works-stage.ts';

export interface ResultFigure extends InContext {
  readonly quantity: Quantity;
  readonly clause: Clause;
  readonly side: Side;
  readonly stage: WorksStage;
  readonly worksKind: WorksKind;
  readonly relief: Relief | null;
  /** Where its own clause says that it began: 由48%提高到48.6%. */
  readonly from: Quantity | null;
  /** The sum of several years: 累计建成90个. */
  readonly isCumulative: boolean;
  /** Told is what there is, and not what the year made. */
  readonly isStock: boolean;
  /** Of a sum without a purpose: the works that its sentence counts. */
  readonly beside: readonly string[];
  /** Told is only by how much it was raised. */
  readonly isGrowth: boolean;
  /** Below 1 where year or place leave a doubt. */
  readonly weight: number;
}

/** Set against something else, and no result by itself: 高于全市平均1.2个百分点. */
const comparedWith =
  /(?:(?<![不或])(?:高于|低于|快于|优于|好于)|高出|低出|超出|领先|(?:比|较)[^，]{1,12}(?<![提升降减增])(?:高|低|快|多|少))[^，]*$/;
/** 由42.1亿元增加到…, 从2.07缩小到…: where the year began. */
const startsFrom = /(?:由|从)[^，到至]*$/;
/** 比2002年增长65%, 是五年前的2倍: the change of several years, unless that year is the one before. */
const sinceYear = /(?:比|较|是)(?:(\d{4})年|[“"]?十[一二三四五][”"]?末|[五四三]年前|上届)[^，]*$/;
const manyYears = /(?:年均(?!浓度|气温|降水|工资)|总共|共计)[^，]*$/;
/** 累计发放6亿元、其中当年2亿元: the second is the year's own. */
const cumulated = /累计(?![^，]*其中(?:当年|本年|今年|去年|上年))[^，]*$/;
const partOfYear = /(?:上半年|一季度|前三季度|1[—-]\d{1,2}月|截至(?!12月)\d{1,2}月)[^，]*$/;

/** In text order. `year` is the year reviewed. */
export function resultFigures(reading: Reading, clauses: readonly Clause[], year: number): readonly ResultFigure[] {
  const inRows = measuresInRows(reading);
  return reading.quantities.map(ofPeople).flatMap((quantity, at) => {
    if (quantity.status !== 'achieved' || (quantity.year !== null && quantity.year !== year)) return [];
    const index = clauseAt(clauses, quantity.start);
    const clause = clauses[index];
    if (!clause || clause.isOfNow || clause.isOfPart) return [];
    const before = clause.words.slice(0, placeIn(clause, quantity.start));
    if (isSumOfList(clauses[index - 1], clause)) return [];
    if ([comparedWith, startsFrom, manyYears, partOfYear].some((pattern) => pattern.test(before))) return [];
    const isCumulative = cumulated.test(before);
    if (isCumulative && (clause.isOfYears || isRatio(quantity) || growsBy(before))) return [];
    const since = sinceYear.exec(before);
    if (since && since[1] !== String(year - 1)) return [];
    const behind = clause.words.slice(placeIn(clause, quantity.end));
    const counted = countFirst(behind);
    const side = counted?.isAdded ? 'added' : sideOf(quantity, before);
    if (clause.isOfYears && !standsAtEnd(quantity, side)) return [];
    if (quantity.year === null && reading.report.reviewYear !== null) return [];
    const { measure } = quantity;
    const context = contextOf(
      clauses,
      index,
      measure.text === '增加值' && reading.source.text[clause.start - 1] === '；',
    );
    const named =
      counted?.name ??
      inRows.get(quantity.id) ??
      ofEnterprises(measure.text, before) ??
      doneToThem(measure.text, behind) ??
      withSharedHead(measure.text, reading.quantities[at + 1]?.measure.text, clause.words) ??
      (measure.indicator === null ? whoComesToIt(measure.text, before) : null) ??
      workBehind(measure.text, context) ??
      earnedBy(measure.text, context) ??
      toBeListed(measure.text, before);
    const name =
      underThreshold(before, context) ??
      measureNameIn(named, context, isMoney(quantity) ? { clause: withPurpose(clauses, index) } : {});
    const isBare = isMoney(quantity) && saysNothing.test(name.words);
    return [
      {
        quantity,
        clause,
        name,
        indicator: measure.indicator,
        context,
        side,
        stage: worksStage(before),
        worksKind: worksKind(before),
        relief: reliefIn(before),
        from: clause.isOfYears ? null : originBefore(reading, at, before, year),
        isCumulative,
        isStock: side === 'total' && !isCumulative && isStock(before),
        beside: isBare ? worksCounted(inSentence(reading, clauses, index)) : [],
        isGrowth: growsBy(before),
        weight:
          doubt(clause.isOfYears, 0.75) *
          doubt(quantity.year === null, 0.9) *
          doubt(isSubset(before, quantity), 0.8) *
          doubt(counted?.isAdded ?? false, 0.97),
      },
    ];
  });
}

/** 规模以上工业企业达到62家、增加值增长3%: of their industry. */
const ofEnterprises = (measure: string, before: string): string | null =>
  measure.trim() === '增加值' && /规(?:模以)?上工业企业[^，；]*、增加值[^，；、]*$/.test(before)
    ? '规模以上工业增加值'
    : null;

/** 甲1100户、乙400户，共1500户: the sum bears the name of the last, and is not its own. */
const isSumOfList = (list: Clause | undefined, { words, sentence }: Clause): boolean =>
  /^(?:合计|总计|共)\d/.test(words) && list?.sentence === sentence && /\d[^、]*、[^、]*\d/.test(list.words);

/** 拟上市企业 is a name: what is only meant to be is not what is. */
const toBeListed = (measure: string, before: string): string =>
  /^上市/.test(measure) && before.includes(`拟${measure}`) ? `拟${measure}` : measure.replace(countBefore, '');

/** 210户、850人搬入新居: the second count is no name of the first. */
const countBefore = /^、\s*\d[\d.]*[万]?[户人]/;

const doubt = (is: boolean, weight: number): number => (is ? weight : 1);

/** 其中…: a part of what was named before, unless it is a series with a name of its own; 其中当年… is the year's own. */
const isSubset = (before: string, { measure }: Quantity): boolean =>
  /^其中(?!当年|去年|上年|本年|全年|\d{4}年)/.test(before) && measure.indicator === null;

/** In a review of five years only what stands at their end is the last year's too: 城镇化率达到52%, not the works of five years. */
const standsAtEnd = ({ kind }: Quantity, side: Side): boolean =>
  kind === 'share' || (kind === 'level' && side === 'total');

/** Where in the clause's words a place of the source lies; their end for places behind. */
function placeIn({ at, words }: Clause, place: number): number {
  const index = at.findIndex((one) => one >= place);
  return index === -1 ? words.length : index;
}

function inSentence({ quantities }: Reading, clauses: readonly Clause[], index: number): readonly Quantity[] {
  const own = clauses.filter(({ sentence }) => sentence === clauses[index]!.sentence);
  const [start, end] = [own[0]!.start, own.at(-1)!.end];
  return quantities.filter((one) => start <= one.start && one.end <= end);
}

/** 投入42万元，用于村道建设: the clause with the one behind it that says what for. */
function withPurpose(clauses: readonly Clause[], index: number): string {
  const [own, next] = [clauses[index]!, clauses[index + 1]];
  const isPurpose = next?.sentence === own.sentence && opensWithPurpose.test(next.words);
  return isPurpose ? `${own.words}，${next.words}` : own.words;
}

const arrivesFrom =
  /(?:由|从)(?:去年|上年|(\d{4})年)?[底末]?的?(\d[\d.]*)\D{0,8}?(?:提高|上升|增加|增长|下降|降低|减少|扩大|提升|压减)[到至为]了?$/;

/** The figure before `at`, where the clause goes on from it to this one and it is none of an earlier year than the last. */
function originBefore({ quantities }: Reading, at: number, before: string, year: number): Quantity | null {
  const found = arrivesFrom.exec(before);
  const from = quantities[at - 1];
  if (!found || !from || (found[1] !== undefined && Number(found[1]) !== year - 1)) return null;
  return from.value === Number(found[2]) && from.base.unit === quantities[at]!.base.unit
    ? { ...from, kind: quantities[at]!.kind }
    : null;
}

/** The clause and those before it in the sentence, or in this and the one before; three at most. */
function contextOf(clauses: readonly Clause[], index: number, goesOn: boolean): string {
  const { sentence } = clauses[index]!;
  return clauses
    .slice(Math.max(0, index - 3), index + 1)
    .filter((clause) => clause.sentence === sentence || (goesOn && clause.sentence === sentence - 1))
    .map(({ words }) => words)
    .join('，');
}

function clauseAt(clauses: readonly Clause[], place: number): number {
  let [low, high] = [0, clauses.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const { start, end } = clauses[middle]!;
    if (place < start) high = middle - 1;
    else if (place >= end) low = middle + 1;
    else return middle;
  }
  return -1;
}
