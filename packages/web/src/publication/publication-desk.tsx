// 公开: the lines by where they stand, chosen one by one or by rule, cleared or withheld together; beside them what the public sees.
import type { AccountAct } from '@luoshi/ledger';
import type { PublicationAnswer } from '@luoshi/server/api-types';
import { App, Button, Checkbox } from 'antd';
import { useMemo, useState } from 'react';
import { Select } from '../parts/select.tsx';
import { usePublicationWords } from '../words/publication/use-publication-words.ts';
import { useYearAccountWords } from '../words/year-account/use-year-account-words.ts';
import { PublicationRow } from './publication-row.tsx';
import type { Standing } from './publication-search.ts';
import { ruleName } from './rule-name.ts';
import { useClearing } from './use-clearing.ts';
import { WithholdDialog } from './withhold-dialog.tsx';

interface PublicationDeskProps {
  readonly publication: PublicationAnswer;
  readonly show: Standing;
}

export function PublicationDesk({ publication, show }: PublicationDeskProps) {
  const words = usePublicationWords();
  const { message } = App.useApp();
  const clearing = useClearing(publication);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [evidence, setEvidence] = useState(true);
  const [isWithholding, setWithholding] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const lines = publication.lines.filter(({ standing }) => standing === show);
  const marked = lines.filter(({ promise }) => picked.has(promise));
  const chosen = marked.map(({ promise }) => promise);
  const clearable = marked.filter(({ isRuled }) => isRuled).map(({ promise }) => promise);

  const act = async (acts: readonly AccountAct[], done: string): Promise<string | null> => {
    const sentence = await clearing.act(acts);
    setRefusal(sentence);
    if (sentence === null) {
      setPicked(new Set());
      void message.success(done);
    }
    return sentence;
  };
  const clear = () =>
    act(
      clearable.map((promise) => ({ kind: 'clear', promise, evidence })),
      words.cleared(clearable.length),
    );
  const withhold = (reason: string) =>
    act(
      chosen.map((promise) => ({ kind: 'withhold', promise, reason })),
      words.withheld(chosen.length),
    );
  const toggle = (promise: string) =>
    setPicked((before) => {
      const after = new Set(before);
      if (!after.delete(promise)) after.add(promise);
      return after;
    });
  const isAll = lines.length > 0 && chosen.length === lines.length;
  return (
    <section className="publication-list" aria-label={words.list}>
      {show === 'ready' && <Rules publication={publication} onChoose={(promises) => setPicked(new Set(promises))} />}
      {show === 'under-review' && lines.length > 0 && <p className="soft">{words.underReviewHint}</p>}
      {lines.length === 0 ? (
        <p className="empty">{words.empty[show]}</p>
      ) : (
        <>
          <div className="publication-acts">
            <Checkbox
              checked={isAll}
              indeterminate={chosen.length > 0 && !isAll}
              onChange={() => setPicked(isAll ? new Set() : new Set(lines.map(({ promise }) => promise)))}
            >
              {words.pickAll}
            </Checkbox>
            <span data-testid="picked">{words.picked(chosen.length)}</span>
            {show !== 'cleared' && show !== 'unruled' && (
              <>
                <Checkbox checked={evidence} onChange={({ target }) => setEvidence(target.checked)}>
                  {words.evidence}
                </Checkbox>
                <Button
                  type="primary"
                  disabled={clearable.length === 0}
                  loading={clearing.isBusy}
                  onClick={() => void clear()}
                  data-testid="clear"
                >
                  {words.clear(clearable.length)}
                </Button>
              </>
            )}
            {show !== 'withheld' && (
              <Button disabled={chosen.length === 0} onClick={() => setWithholding(true)} data-testid="withhold">
                {words.withhold(chosen.length)}
              </Button>
            )}
          </div>
          {refusal !== null && !isWithholding && (
            <p className="form-problem" role="alert">
              {refusal}
            </p>
          )}
          <ul>
            {lines.map((line) => (
              <PublicationRow key={line.promise} line={line} isPicked={picked.has(line.promise)} onPick={toggle} />
            ))}
          </ul>
        </>
      )}
      {isWithholding && (
        <WithholdDialog
          count={chosen.length}
          isBusy={clearing.isBusy}
          onSave={withhold}
          onClose={() => setWithholding(false)}
        />
      )}
    </section>
  );
}

interface RulesProps {
  readonly publication: PublicationAnswer;
  readonly onChoose: (promises: readonly string[]) => void;
}

/** Choosing by rule only marks the lines: what is published is seen and counted before. */
function Rules({ publication: { rules }, onChoose }: RulesProps) {
  const words = usePublicationWords();
  const accountWords = useYearAccountWords();
  const options = useMemo(
    () =>
      rules.map(({ rule, promises }, at) => ({
        value: at,
        label: words.choose(ruleName(rule, words, accountWords), promises.length),
      })),
    [rules, words, accountWords],
  );
  if (rules.length === 0) return null;
  return (
    <div className="publication-rules">
      <Select<number>
        aria-label={words.rules}
        placeholder={words.rules}
        popupMatchSelectWidth={false}
        value={null}
        options={options}
        onChange={(at) => onChoose(rules[at]?.promises ?? [])}
      />
      <span className="soft">{words.ruleHint}</span>
    </div>
  );
}
