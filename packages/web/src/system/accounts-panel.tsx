// Accounts, for the security administrator: made, changed, locked and unlocked; never their secrets.
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import type { AccountItem } from '../api/contract.ts';
import { accountsQuery, directoryQuery } from '../api/system-calls.ts';
import { Answered } from '../parts/answered.tsx';
import { WideTable } from '../parts/wide-table.tsx';
import { useStands } from '../signing/use-standing.ts';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { useWords } from '../words/words-context.tsx';
import { AccountFormDialog } from './account-form-dialog.tsx';
import { heldPosts } from './held-posts.ts';
import { useAccountActs } from './use-account-acts.ts';

export function AccountsPanel() {
  const { accounts } = useSupervisionWords().system;
  const query = useQuery(accountsQuery);
  const stands = useStands();
  const [isOpening, setOpening] = useState(false);
  return (
    <>
      {stands && (
        <p className="table-acts">
          <Button type="primary" onClick={() => setOpening(true)}>
            {accounts.create}
          </Button>
        </p>
      )}
      <Answered query={query}>
        {(list) => (list.length === 0 ? <p className="empty">{accounts.none}</p> : <List accounts={list} />)}
      </Answered>
      {isOpening && <AccountFormDialog account={null} onClose={() => setOpening(false)} />}
    </>
  );
}

function List({ accounts: list }: { readonly accounts: readonly AccountItem[] }) {
  const { data: directory } = useQuery(directoryQuery);
  const posts = directory === undefined ? [] : heldPosts(directory, todayInChina());
  const postsOf = (staff: string | null) => posts.filter(({ holder }) => staff !== null && holder?.id === staff);
  const unitOf = (id: string) => directory?.units.find((unit) => unit.id === id)?.shortName ?? '';
  const { accounts, tabs } = useSupervisionWords().system;
  return (
    <WideTable name={tabs.accounts}>
      <table className="plain-table is-list">
        <thead>
          <tr>
            {[
              accounts.login,
              accounts.name,
              accounts.posts,
              accounts.roles,
              accounts.state,
              accounts.totp,
              accounts.acts,
            ].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {list.map((account) => (
            <AccountLine
              key={account.login}
              account={account}
              posts={postsOf(account.staff).map(({ unit, title }) => `${unitOf(unit)} ${title}`)}
            />
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

interface AccountLineProps {
  readonly account: AccountItem;
  /** What the person holds, with its unit. */
  readonly posts: readonly string[];
}

function AccountLine({ account, posts }: AccountLineProps) {
  const { account: names } = useWords();
  const { system, dates, marks } = useSupervisionWords();
  const { accounts } = system;
  const { isBusy, disable, unlock, reset, removeTotp } = useAccountActs(account);
  const { login, disabled, lockedUntil } = account;
  const [isChanging, setChanging] = useState(false);
  return (
    <tr>
      <th scope="row">{login}</th>
      <td lang="zh-CN">{account.name}</td>
      <td lang="zh-CN">{posts.join(marks.comma)}</td>
      <td>{account.roles.map((role) => names.roles[role]).join(marks.comma)}</td>
      <td>
        {disabled
          ? accounts.disabled
          : lockedUntil === null
            ? accounts.active
            : accounts.locked(dates.time(lockedUntil))}
      </td>
      <td>{account.hasTotp ? accounts.on : accounts.off}</td>
      <td className="line-acts">
        <Button size="small" data-act="change" onClick={() => setChanging(true)}>
          {accounts.change}
        </Button>
        <Button size="small" loading={isBusy} onClick={() => disable(!disabled)}>
          {disabled ? accounts.enable : accounts.disable}
        </Button>
        {lockedUntil !== null && (
          <Button size="small" loading={isBusy} onClick={unlock}>
            {accounts.unlock}
          </Button>
        )}
        <Button size="small" loading={isBusy} onClick={reset}>
          {accounts.reset}
        </Button>
        {account.hasTotp && (
          <Button size="small" loading={isBusy} onClick={removeTotp}>
            {accounts.removeTotp}
          </Button>
        )}
        {isChanging && <AccountFormDialog account={account} onClose={() => setChanging(false)} />}
      </td>
    </tr>
  );
}

const todayInChina = (): string => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
