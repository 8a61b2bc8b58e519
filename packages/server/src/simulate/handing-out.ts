// The year begins: the report broken down, issued, and handed out under both mechanisms.

import type { BreakdownRow } from '@luoshi/ledger';
import type { MatterItem } from '../api/matter.ts';
import type { County } from './county.ts';
import type { Chance } from './random.ts';

/** A matter as the play knows it. */
export interface Played {
  readonly id: string;
  readonly mechanism: string;
  readonly class: string;
  readonly unit: string;
  readonly limit: string | null;
  readonly title: string;
}

interface Kind {
  readonly mechanism: string;
  readonly class: string;
}

const kinds: readonly Kind[] = [
  { mechanism: '13710', class: 'continuing' },
  { mechanism: '13710', class: 'general' },
  { mechanism: '13710', class: 'major' },
  { mechanism: 'four-slips-seven-steps', class: 'task' },
];

/** Saves and issues the proposal, its first `matters` rows; rows of a unit nobody answers for go to one that somebody does. */
export async function issueBreakdown(
  { office, report, units }: County,
  matters: number,
  chance: Chance,
): Promise<readonly BreakdownRow[]> {
  const url = `/api/reports/${report}/breakdown`;
  const proposal = (await office.get(url)).body;
  const rows = (proposal.rows as BreakdownRow[]).slice(0, matters).map((row, at) => {
    const lead = row.leadUnit !== null && units.includes(row.leadUnit) ? row.leadUnit : chance.of(units);
    return {
      ...row,
      number: at + 1,
      leadUnit: lead,
      coUnits: [...row.coUnits, chance.of(units)].filter((unit) => unit !== lead),
      limit: row.limit ?? '2026-12-20',
    };
  });
  const saved = await office.send('PUT', url, { expectedSeq: proposal.seq, rows });
  await office.refused('breakdown-stale', 'PUT', url, { expectedSeq: proposal.seq, rows });
  await office.send('POST', `${url}/issue`, { expectedSeq: saved.body.seq });
  return rows;
}

/** Three quarters as continuing, the others in the remaining kinds. */
export function sortedByKind(
  rows: readonly BreakdownRow[],
  chance: Chance,
): readonly { readonly kind: Kind; readonly rows: readonly string[] }[] {
  const chosen = rows.map(({ id }) => ({ id, kind: chance.percent(60) ? kinds[0]! : chance.of(kinds.slice(1)) }));
  return kinds.map((kind) => ({ kind, rows: chosen.filter((row) => row.kind === kind).map(({ id }) => id) }));
}

/** Opens the rows of one kind, and hands out those of “13710”; four slips wait for their opinion. */
export async function openRows(
  { office, report }: County,
  kind: Kind,
  rows: readonly string[],
): Promise<readonly Played[]> {
  if (rows.length === 0) return [];
  const request = { ...kind, rows, handOut: kind.mechanism === '13710', key: `open-${kind.class}-${rows[0]}` };
  const { body } = await office.send('POST', `/api/reports/${report}/breakdown/matters`, request);
  return body.items.map(playedOf);
}

export const playedOf = (item: MatterItem): Played => ({
  id: item.id,
  mechanism: item.mechanism,
  class: item.class,
  unit: item.leadUnit.id,
  limit: item.limit,
  title: item.title,
});
