// What a figure told in a review is named, where the words around it say more than its measure.
import type { Quantity } from '@luoshi/grammar';
import { doneToThem } from '../names/done-to-them.ts';
import { earnedBy } from '../names/earned-by.ts';
import { type MeasureName, measureNameIn } from '../names/measure-name.ts';
import { opensWithPurpose } from '../names/purpose.ts';
import { withSharedHead } from '../names/shared-head.ts';
import { underThreshold } from '../names/under-threshold.ts';
import { whoComesToIt } from '../names/who-comes-to-it.ts';
import type { Clause } from '../text/review-clauses.ts';
import { isMoney } from './comparable.ts';
import type { ToldFigure } from './told-figure.ts';
import { workBehind } from './who-benefits.ts';

interface Around {
  /** The clauses that the name may take words from (`contextOf`). */
  readonly context: string;
  /** The measure that the head of a row of figures gives it. */
  readonly inRow: string | undefined;
  /** The figure behind it in the report. */
  readonly next: Quantity | undefined;
}

export function resultName(told: ToldFigure, { context, inRow, next }: Around): MeasureName {
  const { quantity, clauses, index, before } = told;
  return (
    underThreshold(before, context) ??
    measureNameIn(
      told.counted?.name ?? inRow ?? saidAround(told, context, next),
      context,
      isMoney(quantity) ? { clause: withPurpose(clauses, index) } : {},
    )
  );
}

function saidAround({ quantity, clause, before, behind }: ToldFigure, context: string, next?: Quantity): string {
  const { text, indicator } = quantity.measure;
  return (
    ofEnterprises(text, before) ??
    doneToThem(text, behind) ??
    withSharedHead(text, next?.measure.text, clause.words) ??
    (indicator === null ? whoComesToIt(text, before) : null) ??
    workBehind(text, context) ??
    earnedBy(text, context) ??
    toBeListed(text, before)
  );
}

/** 规模以上工业企业达到62家、增加值增长3%: of their industry. */
const ofEnterprises = (measure: string, before: string): string | null =>
  measure.trim() === '增加值' && /规(?:模以)?上工业企业[^，；]*、增加值[^，；、]*$/.test(before)
    ? '规模以上工业增加值'
    : null;

/** 拟上市企业 is a name: what is only meant to be is not what is. */
const toBeListed = (measure: string, before: string): string =>
  /^上市/.test(measure) && before.includes(`拟${measure}`) ? `拟${measure}` : measure.replace(countBefore, '');

/** 210户、850人搬入新居: the second count is no name of the first. */
const countBefore = /^、\s*\d[\d.]*[万]?[户人]/;

/** 投入42万元，用于村道建设: the clause with the one behind it that says what for. */
function withPurpose(clauses: readonly Clause[], index: number): string {
  const [own, next] = [clauses[index]!, clauses[index + 1]];
  const isPurpose = next?.sentence === own.sentence && opensWithPurpose.test(next.words);
  return isPurpose ? `${own.words}，${next.words}` : own.words;
}
