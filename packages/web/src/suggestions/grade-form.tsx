// 评价答复: one of three grades, with a reason where it did not satisfy. Big enough for a thumb.
import { useQueryClient } from '@tanstack/react-query';
import { App, Button, Input } from 'antd';
import { type FormEvent, useId, useState } from 'react';
import type { MySuggestion } from '../api/contract.ts';
import { sentenceOf } from '../api/failure.ts';
import { useCommand } from '../form/use-command.ts';
import { useSuggestionWords } from '../words/suggestions/use-suggestion-words.ts';
import { useWords } from '../words/words-context.tsx';
import { commandOfGrade, type GradeChoice, gradeChoices } from './grade-command.ts';

export function GradeForm({ suggestion }: { readonly suggestion: MySuggestion }) {
  const words = useWords();
  const { my, grades } = useSuggestionWords();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const id = useId();
  const [choice, setChoice] = useState<GradeChoice | null>(null);
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const { command, form } = commandOfGrade(suggestion.commands, choice ?? 'satisfied', text);
  const { isBusy, failure, overtaken, send } = useCommand(suggestion.id, command, suggestion.seq);
  const isRejected = choice === 'unsatisfied';

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (choice === null) return setProblem(my.chooseGrade);
    if (isRejected && text.trim() === '') return setProblem(my.reasonMissing);
    setProblem(null);
    const done = await send(form, []);
    if (done === null) return;
    void message.success(my.graded);
    await queries.invalidateQueries({ queryKey: ['matters'] });
  };

  const sentence = problem ?? (overtaken !== null ? my.changed : failure === null ? null : sentenceOf(failure, words));
  return (
    <form className="grade-form" onSubmit={(event) => void submit(event)} noValidate>
      <fieldset>
        <legend>{my.grade}</legend>
        <div className="grade-choices">
          {gradeChoices.map((each) => (
            <label key={each} className={each === choice ? `grade-choice is-on is-${each}` : 'grade-choice'}>
              <input
                type="radio"
                name={`${id}-grade`}
                value={each}
                checked={each === choice}
                onChange={() => {
                  setChoice(each);
                  setProblem(null);
                }}
              />
              {grades[each]}
            </label>
          ))}
        </div>
      </fieldset>
      {choice !== null && (
        <div className="field">
          <label htmlFor={`${id}-text`}>{isRejected ? my.reason : my.words}</label>
          <Input.TextArea
            id={`${id}-text`}
            autoSize={{ minRows: 3, maxRows: 10 }}
            maxLength={4_000}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          {isRejected && <p className="soft">{suggestion.replies.length > 1 ? my.talk : my.redo}</p>}
        </div>
      )}
      {sentence !== null && (
        <p className="form-problem" role="alert">
          {sentence}
        </p>
      )}
      <Button type="primary" size="large" htmlType="submit" loading={isBusy} block data-testid="grade">
        {my.submit}
      </Button>
    </form>
  );
}
