// Saves the table, and holds the other person's version when theirs came first.
import type { BreakdownRow } from '@luoshi/ledger';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useState } from 'react';
import { breakdownQuery, issueBreakdown, saveBreakdown } from '../api/breakdown-calls.ts';
import type { BreakdownAnswer } from '../api/contract.ts';
import { Failure, sentenceOf } from '../api/failure.ts';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { useWords } from '../words/words-context.tsx';

interface Saving {
  readonly kept: BreakdownAnswer;
  readonly theirs: BreakdownAnswer | null;
  readonly isBusy: boolean;
  save(rows: readonly BreakdownRow[]): void;
  issue(): Promise<boolean>;
  /** Their table is what stands now; `rows` of the grid are the caller's to exchange. */
  takeTheirs(): BreakdownAnswer;
}

export function useSaving(first: BreakdownAnswer): Saving {
  const words = useWords();
  const { breakdown } = useSupervisionWords();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const [kept, setKept] = useState(first);
  const [theirs, setTheirs] = useState<BreakdownAnswer | null>(null);
  const accept = (answer: BreakdownAnswer) => {
    setKept(answer);
    setTheirs(null);
    queries.setQueryData(breakdownQuery(first.report).queryKey, answer);
  };
  const onError = (failure: unknown) => {
    const other = overtakenBy(failure);
    if (other === null) void message.error(sentenceOf(failure, words));
    else setTheirs(other);
  };
  const saving = useMutation({
    mutationFn: (rows: readonly BreakdownRow[]) =>
      saveBreakdown(first.report, { expectedSeq: (theirs ?? kept).seq, rows }),
    onSuccess: (answer) => {
      accept(answer);
      void message.success(breakdown.acts.saved);
    },
    onError,
  });
  const issuing = useMutation({ mutationFn: () => issueBreakdown(first.report, kept.seq), onSuccess: accept, onError });
  return {
    kept,
    theirs,
    isBusy: saving.isPending || issuing.isPending,
    save: (rows) => saving.mutate(rows),
    issue: () =>
      issuing.mutateAsync().then(
        () => true,
        () => false,
      ),
    takeTheirs: () => {
      const other = theirs ?? kept;
      accept(other);
      return other;
    },
  };
}

function overtakenBy(failure: unknown): BreakdownAnswer | null {
  if (!(failure instanceof Failure) || failure.status !== 409) return null;
  const { body } = failure;
  return typeof body === 'object' && body !== null && 'breakdown' in body ? (body.breakdown as BreakdownAnswer) : null;
}
