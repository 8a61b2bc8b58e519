// What comes next in a matter where no limit says so, and what somebody may do for some time yet and need not.
import type { Mechanism } from '@luoshi/mechanisms';
import { nextStep } from '@luoshi/mechanisms/for-pages';
import type { MatterDetail } from '../api/contract.ts';

type Holder = MatterDetail['clocks'][number]['holder'];

/** The next step and whose it is; null where the matter is over or suspended. */
export function untimedStep(
  { state, class: of }: Pick<MatterDetail['item'], 'state' | 'class'>,
  mechanism: Mechanism,
): { readonly name: { readonly zh: string; readonly en: string }; readonly holder: Holder } | null {
  const rule = nextStep(mechanism, { state, class: of });
  const by = rule?.by[0];
  if (!rule || by === undefined) return null;
  return { name: rule.name, holder: by === 'collecting' ? 'lead' : by === 'superior' ? 'office' : by };
}

/** A running time in which the unit may act and need not; those of who put a matter forward are the next step themselves. */
export function openWindow({ clocks }: Pick<MatterDetail, 'clocks'>): MatterDetail['clocks'][number] | null {
  return (
    clocks.find(({ isWindow, standing, holder }) => isWindow && standing === 'running' && holder !== 'proposer') ?? null
  );
}
