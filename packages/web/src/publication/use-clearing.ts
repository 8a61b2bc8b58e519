// Clears or withholds lines, all that were chosen or none, and has everything about the year fetched anew.
import type { AccountAct } from '@luoshi/ledger';
import type { PublicationAnswer } from '@luoshi/server/api-types';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { sentenceOf } from '../api/failure.ts';
import { actOnAccount } from '../api/year-account-calls.ts';
import { useWords } from '../words/words-context.tsx';

interface Clearing {
  readonly isBusy: boolean;
  /** The refusal's sentence; null when it was done. */
  act(acts: readonly AccountAct[]): Promise<string | null>;
}

/** As many acts as one call takes. */
const MOST = 500;

export function useClearing({ government, year, seq }: PublicationAnswer): Clearing {
  const words = useWords();
  const queries = useQueryClient();
  const { mutateAsync, isPending } = useMutation({
    mutationFn: async (acts: readonly AccountAct[]) => {
      let expectedSeq = seq;
      for (let from = 0; from < acts.length; from += MOST)
        expectedSeq = (
          await actOnAccount(government.code, year, { expectedSeq, acts: [...acts.slice(from, from + MOST)] })
        ).seq;
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['year-account', government.code, year] }),
  });
  return {
    isBusy: isPending,
    act: async (acts) => {
      try {
        await mutateAsync(acts);
        return null;
      } catch (failure) {
        return sentenceOf(failure, words);
      }
    },
  };
}
