// What somebody may do for some time yet and need not.
import type { MatterDetail } from '../api/contract.ts';

/** A running time in which the unit may act and need not; those of who put a matter forward are the next step themselves. */
export function openWindow({ clocks }: Pick<MatterDetail, 'clocks'>): MatterDetail['clocks'][number] | null {
  return (
    clocks.find(({ isWindow, standing, holder }) => isWindow && standing === 'running' && holder !== 'proposer') ?? null
  );
}
