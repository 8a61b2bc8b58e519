// A reading with everything people did to its facts laid over it, for whoever works with readings and not with rows.
import type { Reading } from '../reading.ts';
import type { LedgerView } from './act.ts';

/** Facts in force under their ids: rejected ones are left out, corrected and added ones hold people's values. Text and outline stay. */
export function reviewedReading(reading: Reading, { rows }: Pick<LedgerView, 'rows'>): Reading {
  const inForce = rows.filter(({ state }) => state !== 'rejected');
  const quantities = inForce.flatMap((row) => (row.kind === 'quantity' ? [row.effective] : []));
  const known = new Set(quantities.map(({ id }) => id));
  const commitments = inForce.flatMap((row) =>
    row.kind === 'commitment'
      ? [{ ...row.effective, quantities: row.effective.quantities.filter((id) => known.has(id)) }]
      : [],
  );
  const livelihood = inForce.flatMap((row) => (row.kind === 'livelihood' ? [row.effective] : []));
  return { ...reading, quantities, commitments, livelihood };
}
