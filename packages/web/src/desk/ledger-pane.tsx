// The ledger beside the text: tabs, filters, the table, and what is known of the chosen row.
import { Tabs } from 'antd';
import type { ReactNode } from 'react';
import type { ReportView } from '../account/report-view.ts';
import type { RowTab, ViewRow } from '../account/row.ts';
import { FilterBar } from '../ledger/filter-bar.tsx';
import { LedgerTable } from '../ledger/ledger-table.tsx';
import { useWords } from '../words/words-context.tsx';
import type { DeskSearch, DeskTab } from './desk-search.ts';

interface LedgerPaneProps {
  readonly view: ReportView;
  readonly tab: DeskTab;
  readonly rows: readonly ViewRow[];
  readonly chosen: string | null;
  readonly search: DeskSearch;
  readonly onSearch: (patch: DeskSearch) => void;
  readonly onChoose: (row: string) => void;
  readonly summary: ReactNode;
  readonly warnings: ReactNode;
  /** Stands below the table: the chosen row and what can be done with it. */
  readonly foot: ReactNode;
}

export function LedgerPane(props: LedgerPaneProps) {
  const { view, tab, rows, chosen, search, onSearch, onChoose, summary, warnings, foot } = props;
  const words = useWords();
  const counts = countsOf(view);
  const tabs = Object.keys(words.tabs) as DeskTab[];
  return (
    <section className="ledger-pane" aria-label={words.report.ledger}>
      <Tabs
        className="ledger-tabs"
        size="small"
        activeKey={tab}
        onChange={(next) =>
          onSearch({ tab: next as DeskTab, status: undefined, kind: undefined, milestone: undefined })
        }
        items={tabs.map((each) => ({
          key: each,
          label: each === 'summary' ? words.tabs[each] : `${words.tabs[each]} ${counts[each]}`,
        }))}
      />
      {tab === 'summary' && <div className="ledger-scroll">{summary}</div>}
      {tab === 'warnings' && <div className="ledger-scroll">{warnings}</div>}
      {tab !== 'summary' && tab !== 'warnings' && (
        <>
          <FilterBar view={view} tab={tab} search={search} shown={rows.length} onSearch={onSearch} />
          <LedgerTable
            source={view.reading.source}
            tab={tab}
            rows={rows}
            all={view.byTab[tab].length}
            chosen={chosen}
            onChoose={onChoose}
          />
        </>
      )}
      {tab !== 'summary' && tab !== 'warnings' && foot}
    </section>
  );
}

function countsOf(view: ReportView): Readonly<Record<RowTab | 'warnings', number>> {
  return {
    quantities: view.byTab.quantities.length,
    commitments: view.byTab.commitments.length,
    livelihood: view.byTab.livelihood.length,
    glossary: view.byTab.glossary.length,
    warnings: view.reading.warnings.length,
  };
}
