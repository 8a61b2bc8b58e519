// A deputy's own proposal for a round that collects. Too long a text is not cut: the count says so, and the server refuses it.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState } from 'react';
import type { LivelihoodRound } from '../api/contract.ts';
import { sentenceOf } from '../api/failure.ts';
import { handInProposal, roundQuery } from '../api/livelihood-calls.ts';
import { TextField } from '../parts/text-field.tsx';
import { useLivelihoodWords } from '../words/livelihood/use-livelihood-words.ts';
import { useWords } from '../words/words-context.tsx';
import { emptyDraft, projectOf } from './project-draft.ts';

export function HandInForm({ round }: { readonly round: LivelihoodRound }) {
  const { own } = useLivelihoodWords();
  const words = useWords();
  const queries = useQueryClient();
  const { message } = App.useApp();
  const [draft, setDraft] = useState(emptyDraft);
  const { longestProposal: longest } = round;
  const sending = useMutation({
    mutationFn: () => {
      const { name, description, investmentWanYuan } = projectOf(draft);
      return handInProposal(round.year, { name, description, investmentWanYuan });
    },
    onSuccess: (after) => {
      queries.setQueryData(roundQuery(round.year).queryKey, after);
      void queries.invalidateQueries({ queryKey: ['livelihood', 'rounds'] });
      setDraft(emptyDraft);
      void message.success(own.sent);
    },
  });
  const counted = (text: string, hint: string, most: number) => {
    const { length } = [...text.trim()];
    return length > most
      ? { problem: own.count(length, most) }
      : { hint: length === 0 ? hint : own.count(length, most) };
  };
  return (
    <section className="panel-box" aria-labelledby="hand-in">
      <h2 id="hand-in">{own.title}</h2>
      <p>{own.lead(round.year)}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          sending.mutate();
        }}
      >
        <TextField
          label={own.name}
          value={draft.name}
          onChange={(name) => setDraft({ ...draft, name })}
          name="proposal-name"
          {...counted(draft.name, own.nameHint, longest.name)}
        />
        <TextField
          label={own.description}
          value={draft.description}
          onChange={(description) => setDraft({ ...draft, description })}
          name="proposal-description"
          lines={4}
          {...counted(draft.description, own.descriptionHint, longest.description)}
        />
        <TextField
          label={own.amount}
          value={draft.amount}
          onChange={(amount) => setDraft({ ...draft, amount })}
          name="proposal-amount"
        />
        {sending.error !== null && (
          <p className="form-problem" role="alert">
            {sentenceOf(sending.error, words)}
          </p>
        )}
        <Button type="primary" htmlType="submit" loading={sending.isPending}>
          {own.send}
        </Button>
      </form>
    </section>
  );
}
