// Acts on the account: sent with the number last seen, applied to the page, or refused and shown what somebody else did.
import type { AccountAct } from '@luoshi/ledger';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useCallback } from 'react';
import type { AccountConflict, YearAccountAnswer } from '../api/contract.ts';
import { Failure, sentenceOf } from '../api/failure.ts';
import { sessionQuery } from '../api/queries.ts';
import { actOnAccount, yearAccountQuery } from '../api/year-account-calls.ts';
import { useWords } from '../words/words-context.tsx';
import { useYearAccountWords } from '../words/year-account/use-year-account-words.ts';
import type { YearAccountWords } from '../words/year-account/zh.ts';
import { afterActs } from './after-acts.ts';

export interface RulingRefusal {
  readonly sentence: string;
  /** Somebody else was first: shown already, with what they did. */
  readonly isConflict: boolean;
}

interface Rulings {
  readonly isBusy: boolean;
  /** All of them or none; null when they were done. */
  act(acts: readonly AccountAct[]): Promise<RulingRefusal | null>;
}

export function useRulings({ government, year, seq }: YearAccountAnswer): Rulings {
  const words = useWords();
  const own = useYearAccountWords();
  const queries = useQueryClient();
  const { message, notification } = App.useApp();
  const { queryKey } = yearAccountQuery(government.code, year);

  const { mutateAsync, isPending } = useMutation({
    mutationFn: (acts: readonly AccountAct[]) => {
      const expectedSeq = queries.getQueryData<YearAccountAnswer>(queryKey)?.seq ?? seq;
      return actOnAccount(government.code, year, { expectedSeq, acts: [...acts] });
    },
    onSuccess: (acted) =>
      queries.setQueryData<YearAccountAnswer>(queryKey, (before) => before && afterActs(before, acted)),
  });

  const act = useCallback(
    async (acts: readonly AccountAct[]) => {
      try {
        await mutateAsync(acts);
        void message.success({ content: doneText(acts, own), duration: 1.5 });
        return null;
      } catch (failure) {
        const sentence = sentenceOf(failure, words);
        const conflict = conflictOf(failure);
        if (conflict !== null) {
          const description = [sentence, ...whatHappened(conflict, own)].join('\n');
          notification.warning({ title: own.acts.conflict, description, className: 'account-conflict', duration: 10 });
          queries.setQueryData<YearAccountAnswer>(queryKey, (before) => before && afterActs(before, conflict));
        } else if (failure instanceof Failure && failure.status === 401) {
          await queries.invalidateQueries({ queryKey: sessionQuery.queryKey });
        }
        return { sentence, isConflict: conflict !== null };
      }
    },
    [mutateAsync, message, notification, words, own, queries, queryKey],
  );
  return { isBusy: isPending, act };
}

function doneText(acts: readonly AccountAct[], words: YearAccountWords): string {
  const [first] = acts;
  if (first === undefined || acts.length > 1) return words.acts.confirmedMany(acts.length);
  return words.acts.saved[first.kind];
}

function conflictOf(failure: unknown): AccountConflict | null {
  if (!(failure instanceof Failure) || failure.status !== 409) return null;
  const { body } = failure;
  const isConflict = typeof body === 'object' && body !== null && 'since' in body && 'states' in body;
  return isConflict ? (body as AccountConflict) : null;
}

/** `李四 已改判：序号 12`, a line an act, the latest five. */
function whatHappened({ since, lines }: AccountConflict, words: YearAccountWords): readonly string[] {
  return since.slice(-5).map(({ by, act }) => {
    const line = 'promise' in act ? lines.find(({ promise }) => promise.id === act.promise) : undefined;
    const reason = 'reason' in act && act.reason !== '' ? `（${act.reason}）` : '';
    return words.acts.conflictBy(by, words.acts.saved[act.kind], line?.number ?? null) + reason;
  });
}
