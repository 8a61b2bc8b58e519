// An account, new or changed: login, the person of the directory it belongs to, roles. A first password is shown once.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useState } from 'react';
import type { AccountItem } from '../api/contract.ts';
import { sentenceOf } from '../api/failure.ts';
import { accountsQuery, changeAccount, createAccount, directoryQuery } from '../api/system-calls.ts';
import { Dialog } from '../parts/dialog.tsx';
import { Select } from '../parts/select.tsx';
import { TextField } from '../parts/text-field.tsx';
import { today } from '../parts/today.ts';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { useWords } from '../words/words-context.tsx';
import { personChoices } from './person-choices.ts';

type Role = AccountItem['roles'][number];

/** Roles whose matters come from the posts of a person: without one such an account sees nothing. */
const byPost: readonly Role[] = ['unit', 'leader', 'office'];

interface AccountFormDialogProps {
  /** Null for a new one. */
  readonly account: AccountItem | null;
  readonly onClose: () => void;
}

export function AccountFormDialog({ account, onClose }: AccountFormDialogProps) {
  const words = useWords();
  const { accounts } = useSupervisionWords().system;
  const queries = useQueryClient();
  const { modal } = App.useApp();
  const { data: directory } = useQuery(directoryQuery);
  const [login, setLogin] = useState(account?.login ?? '');
  const [name, setName] = useState(account?.name ?? '');
  const [staff, setStaff] = useState<string | null>(account?.staff ?? null);
  const [roles, setRoles] = useState<Role[]>(account === null ? ['unit'] : [...account.roles]);
  const saving = useMutation({
    mutationFn: async () => {
      if (account === null) return createAccount({ login, name, staff, roles });
      await changeAccount(account.login, { name, staff, roles });
      return null;
    },
    onSuccess: (made) => {
      void queries.invalidateQueries({ queryKey: accountsQuery.queryKey });
      if (made !== null) void modal.info({ title: accounts.resetDone(login, made.oneTimePassword) });
      onClose();
    },
  });
  const people = directory === undefined ? [] : personChoices(directory, today());
  const choose = (id: string | undefined) => {
    setStaff(id ?? null);
    const chosen = people.find(({ value }) => value === id);
    if (chosen !== undefined) setName(chosen.name);
  };
  const title = account === null ? accounts.create : accounts.change;
  return (
    <Dialog
      title={account === null ? title : `${title}${words.colon}${account.login}`}
      okText={account === null ? title : accounts.save}
      isBusy={saving.isPending}
      problem={saving.error === null ? null : sentenceOf(saving.error, words)}
      onSubmit={() => saving.mutate()}
      onCancel={onClose}
    >
      {account === null && (
        <TextField label={accounts.login} value={login} onChange={setLogin} name="new-login" isFirst maxLength={40} />
      )}
      <div className="field">
        <span className="field-name">{accounts.person}</span>
        <Select<string>
          aria-label={accounts.person}
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={accounts.choosePerson}
          {...(staff === null ? {} : { value: staff })}
          onChange={choose}
          options={[...people]}
        />
        {staff === null && roles.some((role) => byPost.includes(role)) && (
          <p className="form-hint" data-testid="needs-person">
            {accounts.needsPerson}
          </p>
        )}
      </div>
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
