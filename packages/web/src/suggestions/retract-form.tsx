// 撤回: a proposer takes a suggestion back, with a reason, asked for only when they open it.
import { useQueryClient } from '@tanstack/react-query';
import { App, Button, Input } from 'antd';
import { type FormEvent, useId, useState } from 'react';
import type { MySuggestion } from '../api/contract.ts';
import { sentenceOf } from '../api/failure.ts';
import { useCommand } from '../form/use-command.ts';
import { useSuggestionWords } from '../words/suggestions/use-suggestion-words.ts';
import { useWords } from '../words/words-context.tsx';

export function RetractForm({ suggestion }: { readonly suggestion: MySuggestion }) {
  const words = useWords();
  const { my } = useSuggestionWords();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const id = useId();
  const [reason, setReason] = useState('');
  const { isBusy, failure, send } = useCommand(suggestion.id, 'retract', suggestion.seq);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() === '' || (await send({ reason: reason.trim() }, [])) === null) return;
    void message.success(my.retracted);
    await queries.invalidateQueries({ queryKey: ['matters'] });
  };
  return (
    <details className="retract">
      <summary>{my.retract}</summary>
      <form onSubmit={(event) => void submit(event)}>
        <label htmlFor={id}>{my.retractReason}</label>
        <Input.TextArea id={id} value={reason} maxLength={4_000} onChange={(event) => setReason(event.target.value)} />
        {failure !== null && (
          <p className="form-problem" role="alert">
            {sentenceOf(failure, words)}
          </p>
        )}
        <Button danger htmlType="submit" loading={isBusy} disabled={reason.trim() === ''}>
          {my.retractOk}
        </Button>
      </form>
    </details>
  );
}
