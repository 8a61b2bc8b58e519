// The filters of the list of suggestions; each lives in the address.
import { FilterChoice, namedOptions } from '../parts/filter-choice.tsx';
import { FilterRow } from '../parts/filter-row.tsx';
import { UnitSelect } from '../parts/unit-select.tsx';
import { useSuggestionWords } from '../words/suggestions/use-suggestion-words.ts';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { gradeValues, kinds, lightValues, replyClasses, type SuggestionsSearch } from './suggestions-search.ts';

interface SuggestionFiltersProps {
  readonly search: SuggestionsSearch;
  readonly sessions: readonly string[];
  readonly seesAllUnits: boolean;
  readonly onSearch: (patch: SuggestionsSearch) => void;
}

const NONE: SuggestionsSearch = {
  unit: undefined,
  kind: undefined,
  session: undefined,
  state: undefined,
  phase: undefined,
  replyClass: undefined,
  grade: undefined,
  light: undefined,
  words: undefined,
};

export function SuggestionFilters({ search, sessions, seesAllUnits, onSearch }: SuggestionFiltersProps) {
  const words = useSuggestionWords();
  const { lights } = useSupervisionWords();
  const { filters } = words;
  return (
    <FilterRow search={search} none={NONE} names={filters} onSearch={onSearch}>
      {seesAllUnits && (
        <UnitSelect
          size="small"
          label={filters.unit}
          placeholder={filters.unit}
          value={search.unit ?? null}
          onChange={(unit) => onSearch({ unit: unit ?? undefined })}
        />
      )}
      <FilterChoice
        name={filters.kind}
        options={namedOptions(kinds, words.kinds)}
        value={search.kind}
        onChange={(kind) => onSearch({ kind })}
      />
      <FilterChoice
        name={filters.session}
        options={sessions.map((session) => ({ value: session, label: session }))}
        value={search.session}
        onChange={(session) => onSearch({ session })}
      />
      <FilterChoice
        name={filters.class}
        options={namedOptions(replyClasses, words.classes)}
        value={search.replyClass}
        onChange={(replyClass) => onSearch({ replyClass })}
      />
      <FilterChoice
        name={filters.grade}
        options={namedOptions(gradeValues, words.grades)}
        value={search.grade}
        onChange={(grade) => onSearch({ grade })}
      />
      <FilterChoice
        name={filters.light}
        options={namedOptions(lightValues, lights)}
        value={search.light}
        onChange={(light) => onSearch({ light })}
      />
    </FilterRow>
  );
}
