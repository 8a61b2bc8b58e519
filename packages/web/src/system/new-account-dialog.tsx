// A new account: login, name, roles. Its first password is shown once.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useState } from 'react';
import type { AccountItem } from '../api/contract.ts';
import { sentenceOf } from '../api/failure.ts';
import { accountsQuery, createAccount } from '../api/system-calls.ts';
import { Dialog } from '../parts/dialog.tsx';
import { Select } from '../parts/select.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { useWords } from '../words/words-context.tsx';

type Role = AccountItem['roles'][number];

export function NewAccountDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords();
  const { accounts } = useSupervisionWords().system;
  const queries = useQueryClient();
  const { modal } = App.useApp();
  const [login, setLogin] = useState('');
  const [name, setName] = useState('');
  const [roles, setRoles] = useState<Role[]>(['unit']);
  const creating = useMutation({
    mutationFn: () => createAccount({ login, name, roles }),
    onSuccess: ({ oneTimePassword }) => {
      void queries.invalidateQueries({ queryKey: accountsQuery.queryKey });
      void modal.info({ title: accounts.resetDone(login, oneTimePassword) });
      onClose();
    },
  });
  return (
    <Dialog
      title={accounts.create}
      okText={accounts.create}
      isBusy={creating.isPending}
      problem={creating.error === null ? null : sentenceOf(creating.error, words)}
      onSubmit={() => creating.mutate()}
      onCancel={onClose}
    >
      <TextField label={accounts.login} value={login} onChange={setLogin} name="new-login" isFirst maxLength={40} />
      <TextField label={accounts.name} value={name} onChange={setName} name="new-name" maxLength={40} />
      <div className="field">
        <span className="field-name">{accounts.roles}</span>
        <Select<Role[]>
          mode="multiple"
          aria-label={accounts.roles}
          value={roles}
          onChange={setRoles}
          options={(Object.keys(words.account.roles) as Role[]).map((role) => ({
            value: role,
            label: words.account.roles[role],
          }))}
        />
      </div>
    </Dialog>
  );
}
