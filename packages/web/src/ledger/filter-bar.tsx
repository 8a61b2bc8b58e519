// The filters of one table; each lives in the address.
import { Button } from 'antd';
import type { ReportView } from '../account/report-view.ts';
import type { RowTab } from '../account/row.ts';
import { type DeskSearch, KINDS, MILESTONES, STATES, STATUSES } from '../desk/desk-search.ts';
import { FilterChoice, namedOptions } from '../parts/filter-choice.tsx';
import { FilterWords } from '../parts/filter-words.tsx';
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
      <FilterWords name={words.filter.search} value={search.q} onChange={(q) => onSearch({ q })} />
      {tab !== 'glossary' && (
        <FilterChoice
          name={words.filter.state}
          options={namedOptions(STATES, words.states)}
          value={search.state}
          onChange={(state) => onSearch({ state })}
        />
      )}
      {tab === 'quantities' && (
        <>
          <FilterChoice
            name={words.filter.status}
            options={namedOptions(STATUSES, words.statuses)}
            value={search.status}
            onChange={(status) => onSearch({ status })}
          />
          <FilterChoice
            name={words.filter.kind}
            options={namedOptions(KINDS, words.kinds)}
            value={search.kind}
            onChange={(kind) => onSearch({ kind })}
          />
        </>
      )}
      {tab === 'commitments' && (
        <FilterChoice
          name={words.filter.milestone}
          options={namedOptions(MILESTONES, words.milestones)}
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
