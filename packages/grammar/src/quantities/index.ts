// Quantities of a report: amounts found by the scanner, understood by the rules for bound, kind, time, scope and measure.
import type { Bound, Quantity } from '../facts.ts';
import { sectionAt } from '../outline/section-at.ts';
import type { ReadContext } from '../read-context.ts';
import { sourceSlice, sourceSpan } from '../text/plain-text.ts';
import { boundOf } from './bound.ts';
import { type KindRead, kindOf } from './kind.ts';
import { listBounds } from './list-bounds.ts';
import { indicatorOf } from './measure/indicators.ts';
import type { MeasureRead } from './measure/measure-read.ts';
import { resolveMeasures } from './measure/resolve.ts';
import { type Mention, mentionsOf } from './mention.ts';
import { scanAmounts } from './scan-amounts.ts';
import { scopeOf } from './scope.ts';
import { type Terms, termsOf } from './term-spans.ts';
import { timeOf } from './time.ts';

/** A quantity with the plain positions other rules need. */
export interface PlacedQuantity {
  readonly quantity: Quantity;
  readonly start: number;
  readonly end: number;
}

/** Every measured quantity of the report, in text order. Those of the imprint (共印950份) are none of the report's. */
export function readQuantities(context: ReadContext): PlacedQuantity[] {
  const { chars } = context.plain;
  const amounts = scanAmounts(context.plain).filter(
    (amount) => sectionAt(context.sections, amount.start).role !== 'imprint',
  );
  const mentions = mentionsOf(chars, amounts, context.sentences);
  const measures = resolveMeasures(chars, mentions);
  const shared = listBounds(chars, mentions);
  const terms = termsOf(context);
  let kind: KindRead | null = null;
  let bound: Bound | null = null;
  return mentions.map((mention, index) => {
    kind = kindOf(mention, kind);
    bound = shared[index] ?? boundOf(mention, chars, bound);
    const quantity = quantityOf(context, mention, {
      kind,
      bound,
      measure: measures[index] as MeasureRead,
      index,
      terms,
    });
    return { quantity, start: mention.amount.start, end: mention.amount.end };
  });
}

interface Meaning {
  readonly kind: KindRead;
  readonly bound: Bound;
  readonly measure: MeasureRead;
  readonly index: number;
  readonly terms: Terms;
}

function quantityOf(context: ReadContext, mention: Mention, meaning: Meaning): Quantity {
  const { plain, sections } = context;
  const { amount } = mention;
  const sign = meaning.kind.isFall ? -1 : 1;
  const { measure } = meaning;
  const measureSpan =
    measure.end > measure.start
      ? sourceSpan(plain, measure.start, measure.end)
      : sourceSpan(plain, amount.start, amount.end);
  return {
    id: `q${meaning.index + 1}`,
    ...sourceSpan(plain, amount.start, amount.end),
    text: sourceSlice(plain, amount.start, amount.end),
    value: sign * amount.value,
    upper: amount.upper === null ? null : sign * amount.upper,
    unit: amount.unit,
    base: { value: exact(sign * amount.value * amount.factor), unit: amount.base },
    bound: meaning.bound,
    measure: { text: measure.text, ...measureSpan, indicator: indicatorOf(measure.text) },
    kind: meaning.kind.kind,
    ...timeOf(mention, { kind: meaning.kind.kind, measure: measure.text }, context, meaning.terms),
    scope: amount.form === 'rank' ? scopeOf(plain.chars, amount.start) : null,
    section: sectionAt(sections, amount.start).id,
    confidence: CONFIDENCE[measure.how],
  };
}

/** By how the measure was found: named beside the amount, taken over from a neighbour, or not at all. */
const CONFIDENCE: Readonly<Record<MeasureRead['how'], number>> = {
  before: 0.98,
  behind: 0.95,
  shared: 0.95,
  inherited: 0.85,
  none: 0.5,
};

/** Removes the noise of binary fractions, so that 1.1 × 1e8 is 110000000. */
function exact(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(12));
}
