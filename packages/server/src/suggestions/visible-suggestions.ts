// What of the suggestions the caller may see, as a filter of the store.
import type { SuggestionFilter } from '@luoshi/store';
import type { RequestAccount } from '../accounts/request-account.ts';
import type { SuggestionFilterQuery } from '../api/suggestion.ts';
import { visibleMatters } from '../matters/visible-matters.ts';

/** The filter asked for, narrowed to the caller's unit as lists of matters are; throws `not-yours-to-do` for another unit's. */
export function visibleSuggestions(asked: SuggestionFilterQuery, caller: RequestAccount): SuggestionFilter {
  const { kind, unit, phase, ...rest } = asked;
  const { government, unit: seen } = visibleMatters({ unit }, caller);
  return {
    ...rest,
    government,
    unit: seen,
    kinds: kind === undefined ? undefined : [kind],
    phase: phase?.split(',').filter(Boolean),
    words: rest.words || undefined,
  };
}
