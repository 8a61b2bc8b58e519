// The filters and the grouping of the account; each lives in the address.
import { Button, Input } from 'antd';
import type { Session, YearAccountAnswer } from '../api/contract.ts';
import { Select } from '../parts/select.tsx';
import { useYearAccountWords } from '../words/year-account/use-year-account-words.ts';
import {
  type AccountSearch,
  EVIDENCE,
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
      <Choice
        name={filters.state}
        value={search.state}
        options={STATES.map((state) => ({ value: state, label: words.states[state] }))}
        onChange={(state) => onSearch({ state: STATES.find((each) => each === state) })}
      />
      <Choice
        name={filters.heading}
        value={search.heading}
        options={named('heading')}
        onChange={(heading) => onSearch({ heading })}
      />
      <Choice name={filters.unit} value={search.unit} options={named('unit')} onChange={(unit) => onSearch({ unit })} />
      <Choice
        name={filters.leader}
        value={search.leader}
        options={named('leader')}
        onChange={(leader) => onSearch({ leader })}
      />
      <Choice
        name={filters.evidence}
        value={search.evidence}
        options={EVIDENCE.map((standing) => ({ value: standing, label: words.evidence[standing] }))}
        onChange={(evidence) => onSearch({ evidence: EVIDENCE.find((each) => each === evidence) })}
      />
      <Choice
        name={filters.schedule}
        value={search.schedule}
        options={SCHEDULES.map((standing) => ({ value: standing, label: words.schedule[standing] }))}
        onChange={(schedule) => onSearch({ schedule: SCHEDULES.find((each) => each === schedule) })}
      />
      <Input
        className="filter-words"
        size="small"
        allowClear
        value={search.words ?? ''}
        placeholder={filters.words}
        aria-label={filters.words}
        onChange={(event) => onSearch({ words: event.target.value || undefined })}
      />
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

interface ChoiceProps {
  readonly name: string;
  readonly value: string | undefined;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string | undefined) => void;
}

function Choice({ name, value, options, onChange }: ChoiceProps) {
  return (
    <Select<string | null>
      size="small"
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      placeholder={name}
      aria-label={name}
      popupMatchSelectWidth={false}
      value={value ?? null}
      onChange={(next) => onChange(next ?? undefined)}
      options={[...options]}
    />
  );
}
