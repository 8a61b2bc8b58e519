// The numbers of the vote, 默认，可改, until the vote is opened.
import { Button } from 'antd';
import { useState } from 'react';
import type { LivelihoodRound } from '../api/contract.ts';
import { TextField } from '../parts/text-field.tsx';
import { useLivelihoodWords } from '../words/livelihood/use-livelihood-words.ts';
import { mayAct, useRoundAct } from './use-round-act.ts';

const FIELDS = [
  ['places', 'places'],
  ['surplusLowPercent', 'surplusLow'],
  ['surplusHighPercent', 'surplusHigh'],
  ['quorumPercent', 'quorum'],
  ['majorityPercent', 'majority'],
] as const;

export function RulesForm({ round }: { readonly round: LivelihoodRound }) {
  const { candidates } = useLivelihoodWords();
  const [rules, setRules] = useState<Readonly<Record<keyof LivelihoodRound['rules'], string>>>(() =>
    textsOf(round.rules),
  );
  const { act, isBusy, problem } = useRoundAct(round);
  if (!mayAct(round, 'set-rules')) return null;
  return (
    <details className="round-rules">
      <summary>{candidates.rules}</summary>
      <p className="soft">{candidates.rulesNote}</p>
      <form
        className="inline-form"
        onSubmit={(event) => {
          event.preventDefault();
          act({ kind: 'set-rules', rules: numbersOf(rules) });
        }}
      >
        {FIELDS.map(([key, word]) => (
          <TextField
            key={key}
            label={candidates[word]}
            value={rules[key]}
            onChange={(value) => setRules({ ...rules, [key]: value })}
            name={key}
            type="number"
          />
        ))}
        <Button htmlType="submit" loading={isBusy}>
          {candidates.saveRules}
        </Button>
      </form>
      {problem !== null && (
        <p className="form-problem" role="alert">
          {problem}
        </p>
      )}
    </details>
  );
}

type Rules = LivelihoodRound['rules'];

const textsOf = (rules: Rules): Record<keyof Rules, string> => ({
  places: String(rules.places),
  surplusLowPercent: String(rules.surplusLowPercent),
  surplusHighPercent: String(rules.surplusHighPercent),
  quorumPercent: String(rules.quorumPercent),
  majorityPercent: String(rules.majorityPercent),
});

const numbersOf = (rules: Readonly<Record<keyof Rules, string>>): Rules => ({
  places: Number(rules.places),
  surplusLowPercent: Number(rules.surplusLowPercent),
  surplusHighPercent: Number(rules.surplusHighPercent),
  quorumPercent: Number(rules.quorumPercent),
  majorityPercent: Number(rules.majorityPercent),
});
