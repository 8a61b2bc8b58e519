// The account of a year as people work on it: head, shares, filters, table, and the acts below it.
import type { AccountAct } from '@luoshi/ledger';
import { App } from 'antd';
import { useCallback, useRef, useState } from 'react';
import type { AccountYears, YearAccountAnswer, YearAccountLine } from '../api/contract.ts';
import { useActKeys } from '../review/use-act-keys.ts';
import { useSigning } from '../signing/signing-context.tsx';
import { AccountFilters } from './account-filters.tsx';
import { AccountHead } from './account-head.tsx';
import type { AccountSearch } from './account-search.ts';
import { LineDetail } from './line-detail.tsx';
import { LineTable } from './line-table.tsx';
import { OverruleDialog } from './overrule-dialog.tsx';
import { OwnWaiting } from './own-waiting.tsx';
import { RULING_KEYS, RulingFoot, type RulingKey } from './ruling-foot.tsx';
import { useAccountLines } from './use-account-lines.ts';
import { useLanguageInUse } from './use-language-in-use.ts';
import { usePicked } from './use-picked.ts';
import { useRulings } from './use-rulings.ts';
import { VerdictTally } from './verdict-tally.tsx';
import { WithdrawDialog } from './withdraw-dialog.tsx';

interface AccountDeskProps {
  readonly account: YearAccountAnswer;
  readonly years: AccountYears | undefined;
  readonly search: AccountSearch;
  readonly onSearch: (patch: AccountSearch) => void;
}

export function AccountDesk({ account, years, search, onSearch }: AccountDeskProps) {
  const language = useLanguageInUse();
  const { words } = language;
  const { session } = useSigning();
  const { notification } = App.useApp();
  const { lines, groups, open, beside } = useAccountLines(account, search);
  const picked = usePicked(lines);
  const rulings = useRulings(account);
  const [asking, setAsking] = useState<'overrule' | 'withdraw' | null>(null);
  const isOwn = session?.account?.government.code === account.government.code;
  const canRule = isOwn && (session?.abilities.includes('rule-account') ?? false);
  const canSeeMatters = session?.abilities.includes('see-matters') ?? false;
  const canSeeFigures = isOwn && (session?.abilities.includes('see-measurements') ?? false);
  const indicatorsYear = canSeeFigures ? account.year : null;

  const onOpen = useStable((promise: string) => onSearch({ line: promise === search.line ? undefined : promise }));
  const onPick = useStable(picked.pick);
  const goTo = (line: YearAccountLine | null) => {
    if (line !== null) onSearch({ line: line.promise.id });
  };
  const send = async (acts: readonly AccountAct[]): Promise<boolean> => {
    if (rulings.isBusy || acts.length === 0) return false;
    const refusal = await rulings.act(acts);
    if (refusal !== null && !refusal.isConflict) notification.error({ title: refusal.sentence, duration: 8 });
    return refusal === null;
  };
  const confirm = async (line: YearAccountLine) => {
    const next = beside(1);
    if (await send([confirmOf(line)])) goTo(next);
  };
  const onKey = (key: RulingKey) => {
    if (key === 'next') return goTo(beside(1));
    if (key === 'previous') return goTo(beside(-1));
    if (!canRule || open === null || rulings.isBusy) return;
    if (key === 'confirm') return open.state === 'proposed' ? void confirm(open) : goTo(beside(1));
    if (key === 'withdraw' && open.ruling === null) return;
    setAsking(key);
  };
  useActKeys(RULING_KEYS, onKey);

  return (
    <div className="account">
      <OwnWaiting />
      <AccountHead account={account} years={years} search={search} shown={lines} language={language} />
      {account.next === null && (
        <p className="account-notice" role="status" data-testid="no-next">
          {words.noNext(account.year)}
        </p>
      )}
      <VerdictTally
        counts={account.counts}
        total={account.total}
        chosen={search.verdict}
        onChoose={(verdict) => onSearch({ verdict })}
      />
      <AccountFilters account={account} session={session} search={search} shown={lines.length} onSearch={onSearch} />
      {lines.length === 0 ? (
        <p className="empty">{account.total === 0 ? words.noLines : words.filters.none}</p>
      ) : (
        <LineTable
          title={words.title(account.government.name, account.year)}
          groups={groups}
          by={search.by ?? 'heading'}
          total={account.total}
          language={language}
          open={search.line ?? null}
          picked={picked.ids}
          canRule={canRule}
          canSeeMatters={canSeeMatters}
          indicatorsYear={indicatorsYear}
          onOpen={onOpen}
          onPick={onPick}
          onPickAll={picked.pickAll}
          detail={(line) => (
            <LineDetail
              account={account}
              line={line}
              language={language}
              canSeeMatters={canSeeMatters}
              indicatorsYear={indicatorsYear}
            />
          )}
        />
      )}
      <RulingFoot
        line={open}
        language={language}
        canRule={canRule}
        isBusy={rulings.isBusy}
        picked={picked.lines.length}
        onKey={onKey}
        onConfirmPicked={() => void send(picked.lines.map(confirmOf))}
        onUnpick={picked.clear}
      />
      {asking === 'overrule' && open !== null && (
        <OverruleDialog
          line={open}
          isBusy={rulings.isBusy}
          onSave={(verdict, reason) => rulings.act([{ kind: 'overrule', promise: open.promise.id, verdict, reason }])}
          onClose={() => setAsking(null)}
        />
      )}
      {asking === 'withdraw' && open !== null && (
        <WithdrawDialog
          line={open}
          isBusy={rulings.isBusy}
          onSave={(reason) => rulings.act([{ kind: 'withdraw', promise: open.promise.id, reason }])}
          onClose={() => setAsking(null)}
        />
      )}
    </div>
  );
}

const confirmOf = ({ promise, verdict }: YearAccountLine): AccountAct => ({
  kind: 'confirm',
  promise: promise.id,
  verdict,
});

/** One function for the life of the page that always does the latest, so that rows are not drawn anew. */
function useStable<Given extends readonly unknown[]>(act: (...given: Given) => void): (...given: Given) => void {
  const latest = useRef(act);
  latest.current = act;
  return useCallback((...given: Given) => latest.current(...given), []);
}
