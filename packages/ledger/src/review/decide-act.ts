// Whether an act may be recorded on a report as it stands. Every act accepted here can be folded.
import type { Span } from '@luoshi/grammar';
import type { Act, Changes, FactKind, LedgerRow, NewFact, ReviewEvent } from './act.ts';
import { changeableFields } from './facts-of-kind.ts';
import { changedRow, foldReview, quantitiesInForce, type Reviewed, sameValues } from './fold-review.ts';
import { type ReviewRefusal, refuse } from './refusal.ts';

interface Asked {
  readonly reading: Reviewed;
  /** All events so far, in order. */
  readonly events: readonly ReviewEvent[];
  /** The `seq` the person last saw. */
  readonly expectedSeq: number;
  readonly act: Act;
}

/** Null when the act may be recorded, else the refusal. Acting on what somebody changed meanwhile is `stale-version`. */
export function decideAct({ reading, events, expectedSeq, act }: Asked): ReviewRefusal | null {
  const { seq, rows } = foldReview(reading, events);
  if (expectedSeq !== seq) return refuse('stale-version', { expected: expectedSeq, actual: seq });
  const text = reading.source.text;
  if (act.kind === 'add') return refuseNewFact(act.fact, text, rows);
  const row = rows.find(({ id }) => id === act.fact);
  if (!row) return refuse('fact-unknown', { fact: act.fact });
  switch (act.kind) {
    case 'confirm':
      return row.state === 'proposed' || row.state === 'rejected' ? null : nothingToChange(row);
    case 'reject':
      return row.state === 'rejected' ? nothingToChange(row) : null;
    case 'reopen':
      return isUntouched(row, events) ? nothingToChange(row) : null;
    case 'correct':
      return refuseCorrection(row, act, text, rows);
  }
}

const nothingToChange = ({ id, state }: LedgerRow) => refuse('nothing-to-change', { fact: id, state });

/** Open already: nobody acted on it, or its last act was to add it or to reopen it. */
function isUntouched(row: LedgerRow, events: readonly ReviewEvent[]): boolean {
  if (row.seq === null) return true;
  const last = events.find(({ seq }) => seq === row.seq);
  return last?.act.kind === 'add' || last?.act.kind === 'reopen';
}

function refuseCorrection(
  row: LedgerRow,
  act: Extract<Act, { kind: 'correct' }>,
  text: string,
  rows: readonly LedgerRow[],
): ReviewRefusal | null {
  const { changes } = act;
  const stranger = stated(changes).find((field) => !changeableFields[row.kind].includes(field));
  if (stranger) return refuse('change-not-for-kind', { field: stranger, factKind: row.kind });
  const place = { start: changes.start ?? row.effective.start, end: changes.end ?? row.effective.end };
  const refused = refusePlace(place, text) ?? refuseValues(changes, row, text);
  if (refused) return refused;
  const quantities = quantitiesInForce(new Map(rows.map((other) => [other.id, other])));
  const changed = changedRow(row, act, { text, quantities });
  if (sameValues(changed.effective, row.effective)) return nothingToChange(row);
  const moved = place.start !== row.effective.start || place.end !== row.effective.end;
  return moved ? refuseTwin(place, row.kind, rows) : null;
}

function refuseNewFact(fact: NewFact, text: string, rows: readonly LedgerRow[]): ReviewRefusal | null {
  const { factKind, ...changes } = fact;
  const refused = refusePlace(fact, text);
  if (refused) return refused;
  const stranger = stated(changes).find((field) => !changeableFields[factKind].includes(field));
  if (stranger) return refuse('change-not-for-kind', { field: stranger, factKind });
  if (factKind === 'quantity' && fact.value === undefined) return refuse('value-not-a-number', { value: '' });
  return refuseValues(changes, null, text) ?? refuseTwin(fact, factKind, rows);
}

const stated = (changes: object): string[] =>
  Object.entries(changes)
    .filter(([, value]) => value !== undefined)
    .map(([field]) => field);

/** A place must be whole, not empty and inside the text, and must not cut a character in two. */
function refusePlace({ start, end }: Span, text: string): ReviewRefusal | null {
  const isInside = Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length;
  if (!isInside || splitsPair(text, start) || splitsPair(text, end) || text.slice(start, end).trim() === '')
    return refuse('span-outside-text', { start, end, length: text.length });
  return null;
}

const splitsPair = (text: string, at: number): boolean =>
  at > 0 && at < text.length && /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));

function refuseTwin({ start, end }: Span, kind: FactKind, rows: readonly LedgerRow[]): ReviewRefusal | null {
  const twin = rows.find(
    (row) =>
      row.kind === kind && row.state !== 'rejected' && row.effective.start === start && row.effective.end === end,
  );
  return twin ? refuse('already-there', { fact: twin.id }) : null;
}

/** Values that no quantity or commitment can have, whatever they were before. */
function refuseValues(changes: Changes, row: LedgerRow | null, text: string): ReviewRefusal | null {
  return refuseAmount(changes, row) ?? refuseWords(changes) ?? refuseDeadline(changes) ?? refuseObjects(changes, text);
}

/** 2^53: from there on not every whole number can be kept. */
const isKeepable = (value: number): boolean => Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER;

function refuseAmount(changes: Changes, row: LedgerRow | null): ReviewRefusal | null {
  const before = row?.kind === 'quantity' ? row.effective : null;
  const value = 'value' in changes ? changes.value : undefined;
  const upper = 'upper' in changes ? changes.upper : undefined;
  for (const given of [value, upper])
    if (given !== undefined && given !== null && !isKeepable(given))
      return refuse('value-not-a-number', { value: String(given) });
  const low = value ?? before?.value;
  const high = upper === undefined ? before?.upper : upper;
  if (low !== undefined && high !== undefined && high !== null && high <= low)
    return refuse('range-reversed', { value: low, upper: high });
  return null;
}

function refuseWords(changes: Changes): ReviewRefusal | null {
  if ('unit' in changes && changes.unit?.trim() === '') return refuse('unit-missing', {});
  if ('measure' in changes && changes.measure?.trim() === '') return refuse('measure-missing', {});
  return null;
}

function refuseDeadline(changes: Changes): ReviewRefusal | null {
  const date = 'deadline' in changes ? changes.deadline?.date : undefined;
  return date && !isDay(date) ? refuse('date-impossible', { date }) : null;
}

function isDay(date: string): boolean {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(date) ? new Date(`${date}T00:00:00Z`) : new Date(Number.NaN);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(date);
}

function refuseObjects(changes: Changes, text: string): ReviewRefusal | null {
  const objects = 'objects' in changes ? changes.objects : undefined;
  for (const place of objects ?? []) {
    const refused = refusePlace(place, text);
    if (refused) return refused;
  }
  return null;
}
