// What a person types about a figure, and the changes it comes to.
import type { Bound, Quantity, QuantityKind, Status } from '@luoshi/grammar';
import type { QuantityChanges } from '@luoshi/ledger';

/** Fields as they stand in the form; numbers are text until they are read. */
export interface QuantityDraft {
  readonly value: string;
  readonly upper: string;
  readonly unit: string;
  readonly bound: Bound;
  readonly measure: string;
  readonly kind: QuantityKind;
  readonly status: Status;
  readonly year: string;
  readonly scope: string;
}

export type DraftField = keyof QuantityDraft;

export function draftOf(fact: Quantity): QuantityDraft {
  return {
    value: String(fact.value),
    upper: fact.upper === null ? '' : String(fact.upper),
    unit: fact.unit,
    bound: fact.bound,
    measure: fact.measure.text,
    kind: fact.kind,
    status: fact.status,
    year: fact.year === null ? '' : String(fact.year),
    scope: fact.scope ?? '',
  };
}

/** The number written, full-width digits and thousands commas allowed; null when it is none. */
export function numberIn(text: string): number | null {
  const plain = text.normalize('NFKC').replace(/[\s,]/g, '');
  return /^[-+]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : null;
}

/** Which fields cannot be read as they stand. */
export function problemsOf(draft: QuantityDraft): Partial<Record<DraftField, 'number' | 'required'>> {
  const problems: Partial<Record<DraftField, 'number' | 'required'>> = {};
  if (numberIn(draft.value) === null) problems.value = 'number';
  if (draft.upper.trim() !== '' && numberIn(draft.upper) === null) problems.upper = 'number';
  if (draft.year.trim() !== '' && !/^\d{4}$/.test(draft.year.normalize('NFKC').trim())) problems.year = 'number';
  if (draft.measure.trim() === '') problems.measure = 'required';
  if (draft.unit.trim() === '') problems.unit = 'required';
  return problems;
}

type Typed = Omit<QuantityChanges, 'start' | 'end' | 'indicator'>;
type QuantityValues = { readonly [Field in keyof Typed]-?: Exclude<Typed[Field], undefined> };

/** Every field of a draft without problems. */
export function valuesOf(draft: QuantityDraft): QuantityValues {
  return {
    value: numberIn(draft.value)!,
    upper: draft.upper.trim() === '' ? null : numberIn(draft.upper),
    unit: draft.unit.trim(),
    bound: draft.bound,
    measure: draft.measure.trim(),
    kind: draft.kind,
    status: draft.status,
    year: draft.year.trim() === '' ? null : Number(draft.year.normalize('NFKC').trim()),
    scope: draft.scope.trim() || null,
  };
}

/** Only the fields that differ from `fact`; empty when none does. */
export function changesFrom(fact: Quantity, draft: QuantityDraft): QuantityChanges {
  const before = valuesOf(draftOf(fact));
  const after = valuesOf(draft);
  const changed = (Object.keys(after) as (keyof typeof after)[]).filter((field) => after[field] !== before[field]);
  return Object.fromEntries(changed.map((field) => [field, after[field]]));
}
