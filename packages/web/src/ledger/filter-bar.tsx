// The filters of one table; each lives in the address.
import { Button, Input } from 'antd';
import type { ReportView } from '../account/report-view.ts';
import type { RowTab } from '../account/row.ts';
import { type DeskSearch, KINDS, MILESTONES, STATES, STATUSES } from '../desk/desk-search.ts';
import { Select } from '../parts/select.tsx';
import { useWords } from '../words/words-context.tsx';

interface FilterBarProps {
  readonly view: ReportView;
  readonly tab: RowTab;
  readonly search: DeskSearch;
  /** Rows left by the filters. */
  readonly shown: number;
  readonly onSearch: (patch: DeskSearch) => void;
}

export function FilterBar({ view, tab, search, shown, onSearch }: FilterBarProps) {
  const words = useWords();
  const all = view.byTab[tab].length;
  const section = view.reading.outline.find((node) => node.id === search.section);
  return (
    <div className="filter-bar">
      <Input
        className="filter-words"
        size="small"
        allowClear
        value={search.q ?? ''}
        placeholder={words.filter.search}
        aria-label={words.filter.search}
        onChange={(event) => onSearch({ q: event.target.value || undefined })}
      />
      {tab !== 'glossary' && (
        <Choice
          name={words.filter.state}
          values={STATES}
          names={words.states}
          value={search.state}
          onChange={(state) => onSearch({ state })}
        />
      )}
      {tab === 'quantities' && (
        <>
          <Choice
            name={words.filter.status}
            values={STATUSES}
            names={words.statuses}
            value={search.status}
            onChange={(status) => onSearch({ status })}
          />
          <Choice
            name={words.filter.kind}
            values={KINDS}
            names={words.kinds}
            value={search.kind}
            onChange={(kind) => onSearch({ kind })}
          />
        </>
      )}
      {tab === 'commitments' && (
        <Choice
          name={words.filter.milestone}
          values={MILESTONES}
          names={words.milestones}
          value={search.milestone}
          onChange={(milestone) => onSearch({ milestone })}
        />
      )}
      {section !== undefined && (
        <Button
          size="small"
          className="filter-section"
          onClick={() => onSearch({ section: undefined })}
          title={words.filter.clear}
        >
          <span className="filter-section-name">{section.title || words.report.opening}</span>
          <span aria-hidden="true"> ×</span>
        </Button>
      )}
      <span className="filter-count" role="status">
        {words.filter.shown(shown, all)}
      </span>
    </div>
  );
}

interface ChoiceProps<Value extends string> {
  readonly name: string;
  readonly values: readonly Value[];
  readonly names: Readonly<Record<Value, string>>;
  readonly value: Value | undefined;
  readonly onChange: (value: Value | undefined) => void;
}

function Choice<Value extends string>({ name, values, names, value, onChange }: ChoiceProps<Value>) {
  return (
    <Select<Value>
      className="filter-choice"
      size="small"
      allowClear
      placeholder={name}
      aria-label={name}
      popupMatchSelectWidth={false}
      {...(value === undefined ? {} : { value })}
      value={value ?? (null as unknown as Value)}
      onChange={(next: Value | undefined) => onChange(next ?? undefined)}
      options={values.map((each) => ({ value: each, label: names[each] }))}
    />
  );
}
