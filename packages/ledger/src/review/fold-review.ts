// A report's facts as they stand: the reading with every act of its people laid over it, in order.
import type { Reading } from '../reading.ts';
import type { Act, LedgerRow, LedgerView, ReviewEvent, ReviewState } from './act.ts';
import { changedCommitment, changedLivelihood, changedQuantity, type FactContext } from './apply-changes.ts';
import { addedId, factFromSelection } from './fact-from-selection.ts';

/** The parts of a reading that a review stands on. */
export type Reviewed = Pick<Reading, 'quantities' | 'commitments' | 'livelihood' | 'outline'> & {
  readonly source: Pick<Reading['source'], 'text'>;
};

/**
 * Folds `events`, in order of `seq`, over a reading. The reading stays as it is: a row holds the values in force, under the id
 * under which the reading holds those proposed. Acts on an id that does not exist are passed over (`decideAct` refuses them before).
 */
export function foldReview(reading: Reviewed, events: readonly ReviewEvent[]): LedgerView {
  const rows = new Map(proposedRows(reading).map((row) => [row.id, row]));
  const proposed = new Map(rows);
  for (const event of events) {
    const id = event.act.kind === 'add' ? addedId(event.seq) : event.act.fact;
    const context = { text: reading.source.text, quantities: quantitiesInForce(rows) };
    const next = evolve({ id, row: rows.get(id), proposed: proposed.get(id), event, context, reading });
    if (!next) continue;
    rows.set(id, next);
    if (event.act.kind === 'add') proposed.set(id, next);
  }
  const inOrder = [...rows.values()].sort(byPlace);
  return { seq: events.at(-1)?.seq ?? 0, rows: inOrder, progress: progressOf(inOrder) };
}

interface Step {
  readonly id: string;
  readonly row: LedgerRow | undefined;
  /** The fact as the grammar proposed it or a person added it. */
  readonly proposed: LedgerRow | undefined;
  readonly event: ReviewEvent;
  readonly context: FactContext;
  readonly reading: Reviewed;
}

function evolve({ id, row, proposed, event, context, reading }: Step): LedgerRow | undefined {
  const { act, by, at, seq } = event;
  const who = { by, at, seq, reason: null };
  if (act.kind === 'add') {
    const { kind, fact } = factFromSelection(id, act.fact, context, reading.outline);
    return { id, kind, state: 'added', effective: fact, ...who } as LedgerRow;
  }
  if (!row || !proposed) return undefined;
  switch (act.kind) {
    case 'confirm':
      return { ...row, ...who, state: acceptedState(row, proposed) };
    case 'reject':
      return { ...row, ...who, state: 'rejected', reason: act.reason ?? null };
    case 'reopen':
      return { ...proposed, ...who };
    case 'correct': {
      const changed = changedRow(row, act, context);
      return { ...changed, ...who, state: acceptedState(changed, proposed) };
    }
  }
}

/** What an accepted fact is called: a person's own find stays `added`, one with changed values is `corrected`. */
function acceptedState(row: LedgerRow, proposed: LedgerRow): ReviewState {
  if (proposed.state === 'added') return 'added';
  return sameValues(row.effective, proposed.effective) ? 'confirmed' : 'corrected';
}

/** The row with an act's new values, its state untouched. */
export function changedRow(
  row: LedgerRow,
  { changes }: Extract<Act, { kind: 'correct' }>,
  context: FactContext,
): LedgerRow {
  switch (row.kind) {
    case 'quantity':
      return { ...row, effective: changedQuantity(row.effective, changes, context) };
    case 'commitment':
      return { ...row, effective: changedCommitment(row.effective, changes, context) };
    case 'livelihood':
      return { ...row, effective: changedLivelihood(row.effective, changes, context) };
  }
}

/** Whether two facts say the same; fields come in one order, so that their JSON tells. `base` follows from value and unit. */
export const sameValues = (one: LedgerRow['effective'], other: LedgerRow['effective']): boolean =>
  one === other || JSON.stringify({ ...one, base: null }) === JSON.stringify({ ...other, base: null });

export function quantitiesInForce(rows: ReadonlyMap<string, LedgerRow>) {
  return [...rows.values()]
    .filter((row) => row.kind === 'quantity' && row.state !== 'rejected')
    .map(({ effective }) => effective)
    .sort((a, b) => a.start - b.start);
}

function proposedRows(reading: Reviewed): LedgerRow[] {
  const untouched = { state: 'proposed', by: null, at: null, seq: null, reason: null } as const;
  return [
    ...reading.quantities.map((fact) => ({ id: fact.id, kind: 'quantity' as const, effective: fact, ...untouched })),
    ...reading.commitments.map((fact) => ({ id: fact.id, kind: 'commitment' as const, effective: fact, ...untouched })),
    ...reading.livelihood.map((fact) => ({ id: fact.id, kind: 'livelihood' as const, effective: fact, ...untouched })),
  ];
}

/** Text order; of two facts at one place the longer first, as one reads it. */
const byPlace = (a: LedgerRow, b: LedgerRow): number =>
  a.effective.start - b.effective.start || b.effective.end - a.effective.end || (a.id < b.id ? -1 : 1);

function progressOf(rows: readonly LedgerRow[]): LedgerView['progress'] {
  const byState = { proposed: 0, confirmed: 0, corrected: 0, rejected: 0, added: 0 };
  for (const { state } of rows) byState[state] += 1;
  return { reviewed: rows.length - byState.proposed, total: rows.length, byState };
}
