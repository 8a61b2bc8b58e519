// New values laid over a fact. The fact itself is never touched.
import type { Commitment, LivelihoodItem, Quantity, Span } from '@luoshi/grammar';
import type { CommitmentChanges, LivelihoodChanges, QuantityChanges } from './act.ts';
import { inPlainUnit } from './plain-unit.ts';

/** What a fact's text and its neighbours are read from. */
export interface FactContext {
  readonly text: string;
  /** Quantities in force, in text order, for the list inside a commitment that moves. */
  readonly quantities: readonly (Span & { readonly id: string })[];
}

export function changedQuantity(fact: Quantity, changes: QuantityChanges, { text }: FactContext): Quantity {
  const { start = fact.start, end = fact.end, measure, indicator, ...rest } = withoutUndefined(changes);
  const changed = { ...fact, ...rest, start, end, text: text.slice(start, end) };
  const sameAmount = changed.value === fact.value && changed.unit === fact.unit;
  return {
    ...changed,
    base: sameAmount ? fact.base : inPlainUnit(changed.value, changed.unit),
    measure: {
      ...fact.measure,
      ...(measure === undefined ? {} : { text: measure }),
      ...(indicator === undefined ? {} : { indicator }),
    },
  };
}

export function changedCommitment(fact: Commitment, changes: CommitmentChanges, context: FactContext): Commitment {
  const { start = fact.start, end = fact.end, objects, ...rest } = withoutUndefined(changes);
  const moved = start !== fact.start || end !== fact.end;
  return {
    ...fact,
    ...rest,
    start,
    end,
    text: context.text.slice(start, end),
    objects: objects === undefined ? fact.objects : passages(objects, context.text),
    quantities: moved ? quantitiesInside({ start, end }, context) : fact.quantities,
  };
}

export function changedLivelihood(
  fact: LivelihoodItem,
  changes: LivelihoodChanges,
  { text }: FactContext,
): LivelihoodItem {
  const { start = fact.start, end = fact.end } = changes;
  return { ...fact, start, end, text: text.slice(start, end) };
}

export function passages(spans: readonly Span[], text: string) {
  return spans.map(({ start, end }) => ({ text: text.slice(start, end), start, end }));
}

export function quantitiesInside({ start, end }: Span, { quantities }: FactContext): readonly string[] {
  return quantities.filter((quantity) => quantity.start >= start && quantity.end <= end).map(({ id }) => id);
}

type Stated<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

/** A field given as undefined is a field not given. */
function withoutUndefined<T extends object>(changes: T): Stated<T> {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) as Stated<T>;
}
