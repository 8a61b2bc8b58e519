// Acts on a kept report: signed, sent with the number last seen, applied to the page, or refused and reloaded.
import type { Act, ActKind } from '@luoshi/ledger';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useCallback } from 'react';
import { afterAct } from '../account/kept-rows.ts';
import { actOn } from '../api/commands.ts';
import type { Conflict, ReportDetail } from '../api/contract.ts';
import { Failure, sentenceOf } from '../api/failure.ts';
import { reportQuery, reportsQuery, sessionQuery } from '../api/queries.ts';
import { useSigning } from '../signing/signing-context.tsx';
import { useWords } from '../words/words-context.tsx';
import type { Words } from '../words/zh.ts';

interface Review {
  readonly isBusy: boolean;
  /** The id of the row as the server keeps it; null when the act was declined, refused or came too late. */
  act(act: Act): Promise<string | null>;
}

export function useReview(report: ReportDetail): Review {
  const words = useWords();
  const queries = useQueryClient();
  const { ensureSigned } = useSigning();
  const { message, notification } = App.useApp();
  const { queryKey } = reportQuery(report.id);

  const { mutateAsync, isPending } = useMutation({
    mutationFn: (act: Act) => {
      const seq = queries.getQueryData<ReportDetail>(queryKey)?.seq ?? report.seq;
      return actOn(report.id, seq, act);
    },
    onSuccess: (acted) => {
      queries.setQueryData<ReportDetail>(queryKey, (before) => before && afterAct(before, acted));
      void queries.invalidateQueries({ queryKey: reportsQuery.queryKey, refetchType: 'none' });
    },
  });

  const act = useCallback(
    async (wanted: Act) => {
      if (!(await ensureSigned())) return null;
      try {
        const { row } = await mutateAsync(wanted);
        void message.success({ content: words.review.saved[wanted.kind as ActKind], duration: 1.5 });
        return row.id;
      } catch (failure) {
        if (failure instanceof Failure && failure.conflict !== null) {
          notification.warning({
            title: words.review.conflict,
            description: whatChanged(failure.conflict, words),
            duration: 8,
          });
          await queries.invalidateQueries({ queryKey });
        } else {
          notification.error({ title: sentenceOf(failure, words), duration: 8 });
          if (failure instanceof Failure && failure.status === 401) {
            await queries.invalidateQueries({ queryKey: sessionQuery.queryKey });
          }
        }
        return null;
      }
    },
    [ensureSigned, mutateAsync, message, notification, words, queries, queryKey],
  );
  return { isBusy: isPending, act };
}

/** `李四 已更正：地区生产总值`, a line an act, the latest five. */
function whatChanged({ since, rows }: Conflict, words: Words): string {
  return since
    .slice(-5)
    .map(({ act, by }) => {
      const id = act.kind === 'add' ? null : act.fact;
      const row = rows.find((each) => each.id === id);
      const name = row?.kind === 'quantity' ? row.effective.measure.text : (row?.effective.text.slice(0, 24) ?? '');
      return words.review.conflictBy(by, words.review.saved[act.kind], name);
    })
    .join('\n');
}
