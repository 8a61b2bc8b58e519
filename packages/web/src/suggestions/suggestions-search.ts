// What the list of suggestions keeps in its address: view and filters.
import { given, oneOf, textIn } from '../address/search-values.ts';
import type { SuggestionSearch } from '../api/suggestion-calls.ts';

export const kinds = ['suggestion-plenary', 'suggestion-between', 'proposal-plenary', 'proposal-between'] as const;
export const replyClasses = ['A', 'B', 'C', 'D'] as const;
export const gradeValues = ['satisfied', 'basically', 'unsatisfied', 'ungraded'] as const;
export const lightValues = ['red', 'yellow', 'green', 'off'] as const;

export interface SuggestionsSearch extends SuggestionSearch {
  readonly view?: 'statistics' | undefined;
}

export function suggestionsSearch(raw: Record<string, unknown>): SuggestionsSearch {
  return given({
    view: oneOf(['statistics'] as const, raw.view),
    unit: textIn(raw.unit),
    kind: oneOf(kinds, raw.kind),
    session: textIn(raw.session),
    state: textIn(raw.state),
    phase: textIn(raw.phase),
    replyClass: oneOf(replyClasses, raw.replyClass),
    grade: oneOf(gradeValues, raw.grade),
    light: oneOf(lightValues, raw.light),
    words: textIn(raw.words),
  });
}

/** The part of the address that the API filters by. */
export function filterOf({ view: _view, ...filter }: SuggestionsSearch): SuggestionSearch {
  return filter;
}
