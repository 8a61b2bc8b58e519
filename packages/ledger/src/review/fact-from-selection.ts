// A fact that a person added, made whole from the place they selected and the values they gave.
import type { Commitment, LivelihoodItem, OutlineNode, Quantity, Span } from '@luoshi/grammar';
import type { NewFact } from './act.ts';
import { type FactContext, passages, quantitiesInside } from './apply-changes.ts';
import { inPlainUnit } from './plain-unit.ts';

type Selected =
  | { readonly kind: 'quantity'; readonly fact: Quantity }
  | { readonly kind: 'commitment'; readonly fact: Commitment }
  | { readonly kind: 'livelihood'; readonly fact: LivelihoodItem };

/** Fields left out get the plainest value: exact, a level, context, no year. A person said it, so that confidence is 1. */
export function factFromSelection(
  id: string,
  fact: NewFact,
  context: FactContext,
  outline: readonly OutlineNode[],
): Selected {
  const { start, end } = fact;
  const passage = { id, text: context.text.slice(start, end), start, end };
  const section = sectionAt(start, outline);
  switch (fact.factKind) {
    case 'quantity':
      return {
        kind: 'quantity',
        fact: {
          ...passage,
          value: fact.value,
          upper: fact.upper ?? null,
          unit: fact.unit,
          base: inPlainUnit(fact.value, fact.unit),
          bound: fact.bound ?? '=',
          measure: { text: fact.measure, indicator: fact.indicator ?? null, start, end },
          kind: fact.kind ?? 'level',
          status: fact.status ?? 'context',
          year: fact.year ?? null,
          scope: fact.scope ?? null,
          section,
          confidence: 1,
        },
      };
    case 'commitment':
      return {
        kind: 'commitment',
        fact: {
          ...passage,
          objects: passages(fact.objects ?? [], context.text),
          milestone: fact.milestone,
          quantities: quantitiesInside(fact, context),
          deadline: fact.deadline ?? null,
          section,
          confidence: 1,
        },
      };
    case 'livelihood':
      return { kind: 'livelihood', fact: passage };
  }
}

/** Id of an added fact: it follows from the number of its event, so that folding needs no other memory. */
export const addedId = (seq: number): string => `a${seq}`;

/** The innermost heading over a place, null in a text without outline. */
function sectionAt(start: number, outline: readonly OutlineNode[]): string | null {
  const over = outline.filter((node: OutlineNode & Span) => node.start <= start && start < node.end);
  return (
    over.reduce<OutlineNode | null>((deepest, node) => (deepest && deepest.level >= node.level ? deepest : node), null)
      ?.id ?? null
  );
}
