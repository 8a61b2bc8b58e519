// An act on the round that is shown: sent with the number the page has seen, its answer shown at once.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import type { LivelihoodRound } from '../api/contract.ts';
import { Failure, sentenceOf } from '../api/failure.ts';
import { actOnRound, type RoundAct, roundQuery } from '../api/livelihood-calls.ts';
import { useLivelihoodWords } from '../words/livelihood/use-livelihood-words.ts';
import { useWords } from '../words/words-context.tsx';

export interface ActingOnRound {
  readonly act: (act: RoundAct) => void;
  readonly isBusy: boolean;
  /** Why the last act was refused; null when it was not. */
  readonly problem: string | null;
}

export function useRoundAct({ year, seq }: Pick<LivelihoodRound, 'year' | 'seq'>, onDone?: () => void): ActingOnRound {
  const words = useWords();
  const { done } = useLivelihoodWords();
  const queries = useQueryClient();
  const { message } = App.useApp();
  const acting = useMutation({
    mutationFn: (act: RoundAct) => actOnRound(year, { expectedSeq: seq, act }),
    onSuccess: (round) => {
      queries.setQueryData(roundQuery(year).queryKey, round);
      void queries.invalidateQueries({ queryKey: ['livelihood', 'rounds'] });
      void message.success(done);
      onDone?.();
    },
    onError: (failure) => {
      if (failure instanceof Failure && failure.status === 409)
        void queries.invalidateQueries({ queryKey: ['livelihood'] });
    },
  });
  return {
    act: acting.mutate,
    isBusy: acting.isPending,
    problem: acting.error === null ? null : sentenceOf(acting.error, words),
  };
}

/** Whether the server lets this caller do it now. */
export const mayAct = ({ acts }: Pick<LivelihoodRound, 'acts'>, kind: RoundAct['kind'] | 'hand-over'): boolean =>
  acts.some(({ id }) => id === kind);
