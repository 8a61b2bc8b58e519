// Figures sent, all or none; what was wrong with each comes back beside it.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import type { MeasurementEntry, MeasurementsRefusedAnswer } from '../api/contract.ts';
import { Failure, sentenceOf } from '../api/failure.ts';
import { enterMeasurements } from '../api/indicator-calls.ts';
import { useIndicatorWords } from '../words/indicators/use-indicator-words.ts';
import { useWords } from '../words/words-context.tsx';

type Problem = MeasurementsRefusedAnswer['problems'][number];

export interface Entering {
  readonly isBusy: boolean;
  /** The sentence on the whole; null while nothing was refused. */
  readonly problem: string | null;
  readonly problems: readonly Problem[];
  send(entries: readonly MeasurementEntry[], onDone: () => void): void;
}

export function useEntering(government: string, year: number): Entering {
  const words = useWords();
  const own = useIndicatorWords();
  const queries = useQueryClient();
  const { message } = App.useApp();
  const { mutate, isPending, error } = useMutation({
    mutationFn: (entries: readonly MeasurementEntry[]) => enterMeasurements(government, year, entries),
    onSuccess: (_, entries) => {
      message.success(own.saved(entries.length));
      return queries.invalidateQueries({ queryKey: ['indicators', government] });
    },
  });
  return {
    isBusy: isPending,
    problem: error === null ? null : sentenceOf(error, words),
    problems: problemsOf(error),
    send: (entries, onDone) => mutate(entries, { onSuccess: onDone }),
  };
}

function problemsOf(error: unknown): readonly Problem[] {
  if (!(error instanceof Failure) || typeof error.body !== 'object' || error.body === null) return [];
  return 'problems' in error.body && Array.isArray(error.body.problems) ? error.body.problems : [];
}
