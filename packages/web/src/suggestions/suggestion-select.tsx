// Another suggestion, found by title, proposer or number and chosen from what there is.
import { useInfiniteQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { suggestionListQuery } from '../api/suggestion-calls.ts';
import { Select } from '../parts/select.tsx';
import { useSuggestionWords } from '../words/suggestions/use-suggestion-words.ts';
import { useWords } from '../words/words-context.tsx';

interface SuggestionSelectProps {
  readonly id: string;
  /** Id of the matter; null until chosen. */
  readonly value: string | null;
  /** The one that the other is looked for: not to be chosen itself. */
  readonly except: string;
  readonly isWrong: boolean;
  readonly onChange: (value: string | null) => void;
}

export function SuggestionSelect({ id, value, except, isWrong, onChange }: SuggestionSelectProps) {
  const words = useSuggestionWords();
  const { language } = useWords();
  const [sought, setSought] = useState('');
  const asked = useDeferredValue(sought.trim());
  const { data, isFetching } = useInfiniteQuery(suggestionListQuery(asked === '' ? {} : { words: asked }));
  const items = data?.pages[0]?.items ?? [];
  return (
    <Select<string | null>
      id={id}
      value={value}
      status={isWrong ? 'error' : ''}
      allowClear
      showSearch={{ filterOption: false, onSearch: setSought }}
      placeholder={words.detail.find}
      loading={isFetching}
      notFoundContent={isFetching ? null : words.detail.none}
      options={items
        .filter((item) => item.id !== except)
        .map((item) => ({
          value: item.id,
          label: `${item.className[language]} ${words.number(item.submission.number)} ${item.title}`,
        }))}
      onChange={(chosen) => onChange(chosen ?? null)}
    />
  );
}
