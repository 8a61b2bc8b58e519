// A draft of a meeting's paper: saved as it stands, or saved and then issued or closed for good.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { sentenceOf } from '../api/failure.ts';
import { useWords } from '../words/words-context.tsx';

interface DraftCalls<Draft, Kept> {
  readonly save: (draft: Draft) => Promise<Kept>;
  /** What ends the draft; called only once it is saved. */
  readonly end: () => Promise<Kept>;
  readonly saved: string;
  readonly ended: (kept: Kept) => string;
  /** Asked before it is ended: that cannot be taken back. */
  readonly asks: { readonly title: string; readonly content: string };
}

export interface DraftActs<Draft> {
  readonly isBusy: boolean;
  readonly save: (draft: Draft) => void;
  readonly end: (draft: Draft) => void;
}

/** Says what came of it; what is shown of meetings is fetched anew, also after a failure. */
export function useDraftActs<Draft, Kept>({
  save,
  end,
  saved,
  ended,
  asks,
}: DraftCalls<Draft, Kept>): DraftActs<Draft> {
  const words = useWords();
  const queries = useQueryClient();
  const { message, modal } = App.useApp();
  const common = {
    onError: (failure: unknown) => void message.error(sentenceOf(failure, words)),
    onSettled: () => queries.invalidateQueries({ queryKey: ['meetings'] }),
  };
  const saving = useMutation({ ...common, mutationFn: save, onSuccess: () => void message.success(saved) });
  const ending = useMutation({
    ...common,
    mutationFn: async (draft: Draft) => {
      await save(draft);
      return end();
    },
    onSuccess: (kept) => void message.success(ended(kept)),
  });
  const askEnd = (draft: Draft) =>
    void modal.confirm({
      ...asks,
      okText: asks.title,
      cancelText: words.review.cancel,
      onOk: () => ending.mutateAsync(draft).catch(() => undefined),
    });
  return { isBusy: saving.isPending || ending.isPending, save: saving.mutate, end: askEnd };
}
