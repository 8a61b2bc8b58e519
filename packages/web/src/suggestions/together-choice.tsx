// Beside a form: those worked together with it that get the same, and which of them refused it.
import { Link } from '@tanstack/react-router';
import { Checkbox } from 'antd';
import type { MatterDetail } from '../api/contract.ts';
import { useSuggestionWords } from '../words/suggestions/use-suggestion-words.ts';
import { useWords } from '../words/words-context.tsx';
import type { Together } from './use-together.ts';

export function TogetherChoice({ together: { offered, picked, toggle } }: { readonly together: Together }) {
  const { all, number } = useSuggestionWords();
  const { language } = useWords();
  return (
    <fieldset className="field together-choice">
      <legend className="field-name">{all.legend}</legend>
      {offered.map((one) => (
        <div key={one.id} data-joined={one.id}>
          <Checkbox checked={picked.includes(one.id)} onChange={() => toggle(one.id)}>
            {one.kindName[language]} {number(one.number)} <span lang="zh-CN">{one.title}</span>
          </Checkbox>
        </div>
      ))}
    </fieldset>
  );
}

export function TogetherOutcome({ detail, together }: { readonly detail: MatterDetail; readonly together: Together }) {
  const { all } = useSuggestionWords();
  const { language } = useWords();
  const { outcome, offered } = together;
  if (outcome === null) return null;
  const titles = new Map([detail.item, ...offered].map(({ id, title }) => [id, title]));
  return (
    <div role="alert" data-testid="together-outcome">
      <p>{all.done(outcome.done, outcome.outcomes.length)}</p>
      <ul className="refused-list">
        {outcome.outcomes.map(({ id, error }) =>
          error === null ? null : (
            <li key={id}>
              <Link to="/matters/$id" params={{ id }} lang="zh-CN">
                {titles.get(id) ?? id}
              </Link>
              <span className="form-problem">{error[language]}</span>
            </li>
          ),
        )}
      </ul>
    </div>
  );
}
