// A deputy takes a proposal back: asked once more, since only handing it in anew undoes it.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import type { LivelihoodRound } from '../api/contract.ts';
import { sentenceOf } from '../api/failure.ts';
import { roundQuery, withdrawProposal } from '../api/livelihood-calls.ts';
import { useLivelihoodWords } from '../words/livelihood/use-livelihood-words.ts';
import { useWords } from '../words/words-context.tsx';

interface WithdrawButtonProps {
  readonly year: number;
  readonly entry: LivelihoodRound['entries'][number];
}

export function WithdrawButton({ year, entry }: WithdrawButtonProps) {
  const { own, cancel } = useLivelihoodWords();
  const words = useWords();
  const queries = useQueryClient();
  const { message, modal } = App.useApp();
  const withdrawing = useMutation({
    mutationFn: () => withdrawProposal(year, entry.id),
    onSuccess: (after) => {
      queries.setQueryData(roundQuery(year).queryKey, after);
      void queries.invalidateQueries({ queryKey: ['livelihood', 'rounds'] });
      void message.success(own.withdrawn);
    },
    onError: (failure) => {
      void message.error(sentenceOf(failure, words));
      void queries.invalidateQueries({ queryKey: ['livelihood'] });
    },
  });
  const ask = () =>
    void modal.confirm({
      title: own.withdrawAsk(entry.project.name),
      content: own.withdrawWhy,
      okText: own.withdraw,
      cancelText: cancel,
      onOk: () => withdrawing.mutateAsync().catch(() => undefined),
    });
  return (
    <Button size="small" loading={withdrawing.isPending} onClick={ask}>
      {own.withdraw}
    </Button>
  );
}
