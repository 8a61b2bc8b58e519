// Rows of a reading that nobody has kept or reviewed: every fact as the grammar proposes it.
import type { LedgerRow, Reading } from '@luoshi/ledger';

const UNTOUCHED = { state: 'proposed', by: null, at: null, seq: null, reason: null } as const;

/** In text order; an outer fact comes before those inside it. */
export function proposedRows(reading: Reading): LedgerRow[] {
  const rows: LedgerRow[] = [
    ...reading.quantities.map((each) => ({ ...UNTOUCHED, kind: 'quantity' as const, id: each.id, effective: each })),
    ...reading.commitments.map((each) => ({ ...UNTOUCHED, kind: 'commitment' as const, id: each.id, effective: each })),
    ...reading.livelihood.map((each) => ({ ...UNTOUCHED, kind: 'livelihood' as const, id: each.id, effective: each })),
  ];
  return rows.sort((a, b) => a.effective.start - b.effective.start || b.effective.end - a.effective.end);
}
