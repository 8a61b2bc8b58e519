// The board's filters; each lives in the address.
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { boardQuery } from '../api/matter-queries.ts';
import { FilterChoice, namedOptions } from '../parts/filter-choice.tsx';
import { FilterRow } from '../parts/filter-row.tsx';
import { LeaderSelect } from '../parts/leader-select.tsx';
import { UnitSelect } from '../parts/unit-select.tsx';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { useWords } from '../words/words-context.tsx';
import { type BoardSearch, colours, works } from './board-search.ts';
import { RuleFilters } from './rule-filters.tsx';

interface BoardFiltersProps {
  readonly search: BoardSearch;
  readonly onSearch: (patch: BoardSearch) => void;
}

const NONE: BoardSearch = {
  unit: undefined,
  leader: undefined,
  heading: undefined,
  work: undefined,
  light: undefined,
  words: undefined,
  phase: undefined,
  mechanism: undefined,
  class: undefined,
  state: undefined,
};

export function BoardFilters({ search, onSearch }: BoardFiltersProps) {
  const s = useSupervisionWords();
  const { filters } = s.board;
  return (
    <FilterRow search={search} none={NONE} names={filters} onSearch={onSearch}>
      <UnitSelect
        size="small"
        label={filters.unit}
        placeholder={filters.unit}
        value={search.unit ?? null}
        onChange={(unit) => onSearch({ unit: unit ?? undefined })}
      />
      <LeaderSelect
        size="small"
        label={filters.leader}
        placeholder={filters.leader}
        value={search.leader ?? null}
        onChange={(leader) => onSearch({ leader: leader ?? undefined })}
      />
      <FilterChoice
        name={filters.work}
        options={namedOptions(works, s.works)}
        value={search.work}
        onChange={(work) => onSearch({ work })}
      />
      <FilterChoice
        name={filters.light}
        options={namedOptions(colours, s.lights)}
        value={search.light}
        onChange={(light) => onSearch({ light })}
      />
      {search.heading !== undefined && (
        <Button size="small" onClick={() => onSearch({ heading: undefined })}>
          <span lang="zh-CN">{search.heading}</span> ×
        </Button>
      )}
      <RuleFilters search={search} onSearch={onSearch} />
      {search.state !== undefined && search.mechanism === undefined && (
        <StateChosen state={search.state} onClear={() => onSearch({ state: undefined })} />
      )}
    </FilterRow>
  );
}

interface StateChosenProps {
  readonly state: string;
  readonly onClear: () => void;
}

/** In the words of the mechanisms that know the state: 办理中、实施中. */
function StateChosen({ state, onClear }: StateChosenProps) {
  const { language } = useWords();
  const { data } = useQuery(boardQuery({}));
  const names = new Set(
    (data?.columns ?? []).filter((column) => column.state === state).map(({ name }) => name[language]),
  );
  return (
    <Button size="small" onClick={onClear}>
      {[...names].join(language === 'zh' ? '、' : ', ')} ×
    </Button>
  );
}
