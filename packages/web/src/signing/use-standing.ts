// Whether the person's government still stands: one that was merged into another is read, and nothing is written in it.
import type { Ability } from '../api/contract.ts';
import { useSigning } from './signing-context.tsx';

/** True for visitors, too, who belong to no government. */
export const useStands = (): boolean => !useSigning().session?.account?.government.successor;

/** Whether somebody may sign for it: with an account by its abilities, without one by a name that is asked for. */
export function useMaySign(ability: Ability): boolean {
  const { session } = useSigning();
  return session?.account == null || session.abilities.includes(ability);
}
