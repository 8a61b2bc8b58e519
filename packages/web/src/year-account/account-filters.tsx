// The filters and the grouping of the account; each lives in the address.
import { Button } from 'antd';
import type { Session, YearAccountAnswer } from '../api/contract.ts';
import { FilterChoice, namedOptions } from '../parts/filter-choice.tsx';
import { FilterWords } from '../parts/filter-words.tsx';
import { FoldedFilters } from '../parts/folded-filters.tsx';
import { useYearAccountWords } from '../words/year-account/use-year-account-words.ts';
import {
  type AccountSearch,
  EVIDENCE,
  filtersSet,
  GROUPINGS,
  isFiltered,
  NO_FILTER,
  NOBODY,
  SCHEDULES,
  STATES,
} from './account-search.ts';
import { groupsIn } from './group-lines.ts';
import { ownFilters } from './own-filters.ts';

interface AccountFiltersProps {
  readonly account: YearAccountAnswer;
  readonly session: Session | undefined;
  readonly search: AccountSearch;
  /** Lines left by the filters. */
  readonly shown: number;
  readonly onSearch: (patch: AccountSearch) => void;
}

export function AccountFilters({ account, session, search, shown, onSearch }: AccountFiltersProps) {
  const words = useYearAccountWords();
  const { filters } = words;
  const by = search.by ?? 'heading';
  const named = (grouping: 'heading' | 'unit' | 'leader') => [
    ...groupsIn(account.lines, grouping).map(({ key, name }) => ({ value: key, label: name })),
    ...(grouping === 'heading' ? [] : [{ value: NOBODY, label: words.nobody[grouping] }]),
  ];
  return (
    <div className="board-filters account-filters">
      <fieldset className="group-by" aria-label={words.groupBy}>
        {GROUPINGS.map((each) => (
          <button
            type="button"
            key={each}
            className={each === by ? 'chip is-on' : 'chip'}
            aria-pressed={each === by}
            onClick={() => onSearch({ by: each === 'heading' ? undefined : each })}
          >
            {words.by[each]}
          </button>
        ))}
      </fieldset>
      {ownFilters(session).map(({ kind, id }) => (
        <button
          type="button"
          key={id}
          className={search[kind] === id ? 'chip is-on' : 'chip'}
          aria-pressed={search[kind] === id}
          data-own={kind}
          onClick={() => onSearch({ [kind]: search[kind] === id ? undefined : id })}
        >
          {kind === 'unit' ? filters.ownUnit : filters.ownLeader}
        </button>
      ))}
      <FoldedFilters set={filtersSet(search)}>
        <FilterChoice
          hasSearch
          name={filters.state}
          value={search.state}
          options={namedOptions(STATES, words.states)}
          onChange={(state) => onSearch({ state })}
        />
        <FilterChoice
          hasSearch
          name={filters.heading}
          value={search.heading}
          options={named('heading')}
          onChange={(heading) => onSearch({ heading })}
        />
        <FilterChoice
          hasSearch
          name={filters.unit}
          value={search.unit}
          options={named('unit')}
          onChange={(unit) => onSearch({ unit })}
        />
        <FilterChoice
          hasSearch
          name={filters.leader}
          value={search.leader}
          options={named('leader')}
          onChange={(leader) => onSearch({ leader })}
        />
        <FilterChoice
          hasSearch
          name={filters.evidence}
          value={search.evidence}
          options={namedOptions(EVIDENCE, words.evidence)}
          onChange={(evidence) => onSearch({ evidence })}
        />
        <FilterChoice
          hasSearch
          name={filters.schedule}
          value={search.schedule}
          options={namedOptions(SCHEDULES, words.schedule)}
          onChange={(schedule) => onSearch({ schedule })}
        />
        <FilterWords name={filters.words} value={search.words} onChange={(words) => onSearch({ words })} />
      </FoldedFilters>
      {isFiltered(search) && (
        <Button size="small" type="link" onClick={() => onSearch(NO_FILTER)}>
          {filters.clear}
        </Button>
      )}
      <span className="filter-count" role="status" data-testid="shown">
        {filters.shown(shown, account.total)}
      </span>
    </div>
  );
}
