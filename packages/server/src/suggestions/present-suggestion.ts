// A suggestion as the store lists it into what the API answers, with names.
import type { SuggestionItem as KeptItem } from '@luoshi/store';
import type { SuggestionItem } from '../api/suggestion.ts';
import { type Presenting, presentItem } from '../matters/present-item.ts';

export function presentSuggestion(item: KeptItem, presenting: Presenting): SuggestionItem {
  const { proposers } = item.submission;
  return { ...presentItem(item, presenting), submission: { ...item.submission, proposers: [...proposers] } };
}
