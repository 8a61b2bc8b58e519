// What a run of a clock is called beside its clock: the node's title, the slip's number, the month.
import type { MatterDetail } from '../api/contract.ts';

/** `key` tells runs of one clock apart; null where the clock runs once. */
export function runName(
  { nodes, slips }: Pick<MatterDetail, 'nodes' | 'slips'>,
  key: string,
  monthName: (month: string) => string,
): string | null {
  if (key === '') return null;
  if (/^\d{4}-\d{2}$/.test(key)) return monthName(key);
  return nodes.find(({ id }) => id === key)?.title ?? slips.find(({ seq }) => `s${seq}` === key)?.number ?? key;
}
