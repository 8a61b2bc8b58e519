// The figures of a review that can be a year's results: achieved, of that year, of the jurisdiction itself.
import type { Quantity } from '@luoshi/grammar';
import type { Reading } from '../../reading.ts';
import { saysNothing } from '../names/bare-sum.ts';
import type { InContext } from '../names/likeness.ts';
import type { MeasureName } from '../names/measure-name.ts';
import type { Clause } from '../text/review-clauses.ts';
import { worksCounted } from './beside-works.ts';
import { isMoney } from './comparable.ts';
import { growsBy } from './grows-by.ts';
import { isOfYear } from './is-of-year.ts';
import { isStock } from './making.ts';
import { type Relief, reliefIn } from './relief.ts';
import { resultName } from './result-name.ts';
import type { Side } from './side.ts';
import { type ToldFigure, toldFigure } from './told-figure.ts';
import { measuresInRows } from './values-in-a-row.ts';
import { ofPeople } from './who-benefits.ts';
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

/** In text order. `year` is the year reviewed. */
export function resultFigures(reading: Reading, clauses: readonly Clause[], year: number): readonly ResultFigure[] {
  const inRows = measuresInRows(reading);
  return reading.quantities.flatMap((quantity, at) => {
    const told = toldFigure(clauses, ofPeople(quantity));
    if (told === null || !isOfYear(reading, told, year)) return [];
    const context = contextOf(reading, told);
    const next = reading.quantities[at + 1];
    const name = resultName(told, { context, inRow: inRows.get(quantity.id), next });
    const from = told.clause.isOfYears ? null : originBefore(reading, at, told.before, year);
    return [{ ...said(told), name, context, from, beside: besideOf(reading, told, name) }];
  });
}

function said(told: ToldFigure): Omit<ResultFigure, 'name' | 'context' | 'from' | 'beside'> {
  const { quantity, clause, before, side, isCumulative } = told;
  return {
    quantity,
    clause,
    indicator: quantity.measure.indicator,
    side,
    stage: worksStage(before),
    worksKind: worksKind(before),
    relief: reliefIn(before),
    isCumulative,
    isStock: side === 'total' && !isCumulative && isStock(before),
    isGrowth: growsBy(before),
    weight:
      doubt(clause.isOfYears, 0.75) *
      doubt(quantity.year === null, 0.9) *
      doubt(isSubset(before, quantity), 0.8) *
      doubt(told.counted?.isAdded ?? false, 0.97),
  };
}

/** Of a sum without a purpose. */
function besideOf(
  reading: Reading,
  { quantity, clauses, index }: ToldFigure,
  { words }: MeasureName,
): readonly string[] {
  const isBare = isMoney(quantity) && saysNothing.test(words);
  return isBare ? worksCounted(inSentence(reading, clauses, index)) : [];
}

/** The clause and those before it in the sentence, or in this and the one before; three at most. */
function contextOf({ source }: Reading, { quantity, clauses, index, clause: own }: ToldFigure): string {
  const { sentence } = own;
  const goesOn = quantity.measure.text === '增加值' && source.text[own.start - 1] === '；';
  return clauses
    .slice(Math.max(0, index - 3), index + 1)
    .filter((clause) => clause.sentence === sentence || (goesOn && clause.sentence === sentence - 1))
    .map(({ words }) => words)
    .join('，');
}

const doubt = (is: boolean, weight: number): number => (is ? weight : 1);

/** 其中…: a part of what was named before, unless it is a series with a name of its own; 其中当年… is the year's own. */
const isSubset = (before: string, { measure }: Quantity): boolean =>
  /^其中(?!当年|去年|上年|本年|全年|\d{4}年)/.test(before) && measure.indicator === null;

function inSentence({ quantities }: Reading, clauses: readonly Clause[], index: number): readonly Quantity[] {
  const own = clauses.filter(({ sentence }) => sentence === clauses[index]!.sentence);
  const [start, end] = [own[0]!.start, own.at(-1)!.end];
  return quantities.filter((one) => start <= one.start && one.end <= end);
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
