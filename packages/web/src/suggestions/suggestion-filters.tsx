// The filters of the list of suggestions; each lives in the address.
import { Button, Input } from 'antd';
import { Select } from '../parts/select.tsx';
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
  const isFiltered = Object.keys(NONE).some((key) => search[key as keyof SuggestionsSearch] !== undefined);
  const sessionNames = Object.fromEntries(sessions.map((session) => [session, session]));
  return (
    <div className="board-filters">
      <Input
        className="filter-words"
        size="small"
        allowClear
        value={search.words ?? ''}
        placeholder={filters.words}
        aria-label={filters.words}
        onChange={(event) => onSearch({ words: event.target.value || undefined })}
      />
      {seesAllUnits && (
        <UnitSelect
          size="small"
          label={filters.unit}
          placeholder={filters.unit}
          value={search.unit ?? null}
          onChange={(unit) => onSearch({ unit: unit ?? undefined })}
        />
      )}
      <Choice
        name={filters.kind}
        values={kinds}
        names={words.kinds}
        value={search.kind}
        onChange={(kind) => onSearch({ kind })}
      />
      <Choice
        name={filters.session}
        values={sessions}
        names={sessionNames}
        value={search.session}
        onChange={(session) => onSearch({ session })}
      />
      <Choice
        name={filters.class}
        values={replyClasses}
        names={words.classes}
        value={search.replyClass}
        onChange={(replyClass) => onSearch({ replyClass })}
      />
      <Choice
        name={filters.grade}
        values={gradeValues}
        names={words.grades}
        value={search.grade}
        onChange={(grade) => onSearch({ grade })}
      />
      <Choice
        name={filters.light}
        values={lightValues}
        names={lights}
        value={search.light}
        onChange={(light) => onSearch({ light })}
      />
      {isFiltered && (
        <Button size="small" type="link" onClick={() => onSearch(NONE)}>
          {filters.clear}
        </Button>
      )}
    </div>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly values: readonly string[];
  readonly names: Readonly<Record<string, string>>;
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}

function Choice({ name, values, names, value, onChange }: ChoiceProps) {
  return (
    <Select
      size="small"
      allowClear
      value={value ?? null}
      placeholder={name}
      aria-label={name}
      popupMatchSelectWidth={false}
      options={values.map((each) => ({ value: each, label: names[each] ?? each }))}
      onChange={(chosen) => onChange(chosen ?? undefined)}
    />
  );
}
