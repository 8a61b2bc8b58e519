// What the security administrator does with an account. A new password is shown once, in a window that has to be closed.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import type { AccountItem } from '../api/contract.ts';
import { sentenceOf } from '../api/failure.ts';
import { accountsQuery, changeAccount, removeTotp, resetPassword, unlockAccount } from '../api/system-calls.ts';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { useWords } from '../words/words-context.tsx';

interface AccountActs {
  readonly isBusy: boolean;
  disable(disabled: boolean): void;
  unlock(): void;
  reset(): void;
  /** For who lost the telephone, or when the key of sealed second steps is gone. */
  removeTotp(): void;
}

export function useAccountActs({ login }: Pick<AccountItem, 'login'>): AccountActs {
  const words = useWords();
  const { accounts } = useSupervisionWords().system;
  const queries = useQueryClient();
  const { message, modal } = App.useApp();
  const common = {
    onError: (failure: unknown) => void message.error(sentenceOf(failure, words)),
    onSettled: () => queries.invalidateQueries({ queryKey: accountsQuery.queryKey }),
  };
  const changing = useMutation({ ...common, mutationFn: (disabled: boolean) => changeAccount(login, { disabled }) });
  const unlocking = useMutation({ ...common, mutationFn: () => unlockAccount(login) });
  const removing = useMutation({
    ...common,
    mutationFn: () => removeTotp(login),
    onSuccess: () => void message.success(accounts.totpRemoved(login)),
  });
  const resetting = useMutation({
    ...common,
    mutationFn: () => resetPassword(login),
    onSuccess: ({ oneTimePassword }) => void modal.info({ title: accounts.resetDone(login, oneTimePassword) }),
  });
  const ask = (title: string, content: string, act: () => Promise<unknown>) =>
    void modal.confirm({
      title,
      content,
      okText: title,
      cancelText: words.review.cancel,
      onOk: () => act().catch(() => undefined),
    });
  return {
    isBusy: changing.isPending || unlocking.isPending || resetting.isPending || removing.isPending,
    disable: (disabled) =>
      disabled
        ? ask(accounts.disable, accounts.disableWhy(login), () => changing.mutateAsync(true))
        : changing.mutate(false),
    unlock: () => unlocking.mutate(),
    reset: () => ask(accounts.reset, accounts.resetWhy(login), () => resetting.mutateAsync()),
    removeTotp: () => ask(accounts.removeTotp, accounts.removeTotpWhy(login), () => removing.mutateAsync()),
  };
}
