// The suggestions of a filter into their statistics: in all, by kind, by lead unit.
import { type CountedSubmission, mechanismOf, submissionCounts, submissionStanding } from '@luoshi/mechanisms';
import type { Store, SuggestionFilter } from '@luoshi/store';
import type { SuggestionStatistics } from '../api/suggestion.ts';
import type { Presenting } from '../matters/present-item.ts';
import { SUGGESTIONS } from './opening-of-suggestion.ts';

export async function statisticsOf(
  store: Pick<Store, 'suggestions'>,
  filter: SuggestionFilter,
  { calendar, now, naming }: Presenting,
): Promise<SuggestionStatistics> {
  const all: CountedSubmission[] = [];
  for await (const { mechanism, matter, events } of store.suggestions.histories(filter))
    all.push({ standing: { mechanism, matter, calendar, now }, submission: submissionStanding(events) });
  const by = (keyOf: (one: CountedSubmission) => string) => {
    const groups = new Map<string, CountedSubmission[]>();
    for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
    return groups;
  };
  const kinds = by(({ standing }) => standing.matter.class);
  const units = by(({ standing }) => standing.matter.leadUnit);
  return {
    total: submissionCounts(all),
    kinds: mechanismOf(SUGGESTIONS)!.classes.flatMap(({ id, name }) => {
      const own = kinds.get(id);
      const kind = id as SuggestionStatistics['kinds'][number]['kind'];
      return own ? [{ kind, name, counts: submissionCounts(own) }] : [];
    }),
    units: [...units]
      .map(([unit, own]) => ({ unit: naming.unit(unit), counts: submissionCounts(own) }))
      .sort((a, b) => b.counts.handed - a.counts.handed || (a.unit.id < b.unit.id ? -1 : 1)),
  };
}
