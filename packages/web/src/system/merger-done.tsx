// A merger that was entered: how much is taken over, where to go on, and the way back.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { App, Button } from 'antd';
import type { Merger } from '../api/contract.ts';
import { sentenceOf } from '../api/failure.ts';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { useWords } from '../words/words-context.tsx';
import { sumOf } from './merger-sums.ts';
import { saveMergedInto } from './save-merged-into.ts';

export function MergerDone({
  merger: { government, successor, running, takenOver, kept },
}: {
  readonly merger: Merger;
}) {
  const words = useWords();
  const { governments } = useSupervisionWords().system;
  const queries = useQueryClient();
  const { message, modal } = App.useApp();
  const undoing = useMutation({
    mutationFn: () => saveMergedInto(government, null),
    onSuccess: async () => {
      await queries.invalidateQueries();
      void message.success(governments.takenBack(government.name));
    },
    onError: (failure) => void message.error(sentenceOf(failure, words)),
  });
  const askBack = () =>
    void modal.confirm({
      title: governments.takeBack,
      content: governments.takeBackWhy(government.name),
      okText: governments.takeBack,
      cancelText: words.review.cancel,
      onOk: () => undoing.mutateAsync().catch(() => undefined),
    });
  const all = sumOf(running);
  return (
    <div className="merger-done" role="status" data-testid="merged">
      <p>
        <b>{governments.done(government.name, successor.name)}</b>
      </p>
      <p>{all === 0 ? governments.nothingRuns : governments.taken(takenOver, all)}</p>
      {takenOver < all && (
        <p>
          {governments.next(successor.name)}{' '}
          <Link to="/system" search={{ tab: 'governments', of: government.code }}>
            {`${location.origin}/system?tab=governments&of=${government.code}`}
          </Link>
        </p>
      )}
      <p className="table-acts">
        {kept.reports > 0 && <a href={`/public/${government.code}`}>{governments.publicPage(government.name)}</a>}
        <Button size="small" loading={undoing.isPending} onClick={askBack}>
          {governments.takeBack}
        </Button>
      </p>
    </div>
  );
}
