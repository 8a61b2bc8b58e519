// The report at a glance: targets against last year, and what its promises can be held to.
import type { ReportSummary } from '@luoshi/ledger';
import type { UseQueryResult } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { lazy, Suspense } from 'react';
import { sentenceOf } from '../api/failure.ts';
import type { DeskSearch } from '../desk/desk-search.ts';
import { useWords } from '../words/words-context.tsx';
import { comparableTargets } from './comparable-targets.ts';
import { CountTable } from './count-table.tsx';
import { TargetTable } from './target-table.tsx';

const TargetChart = lazy(() => import('./target-chart.tsx').then(({ TargetChart }) => ({ default: TargetChart })));
const CountChart = lazy(() => import('./count-chart.tsx').then(({ CountChart }) => ({ default: CountChart })));

interface SummaryPanelProps {
  /** Of a kept report or of a file just read. */
  readonly query: Pick<UseQueryResult<ReportSummary>, 'data' | 'error'>;
  readonly onSearch: (patch: DeskSearch) => void;
}

export function SummaryPanel({ query: { data, error }, onSearch }: SummaryPanelProps) {
  const words = useWords();
  if (error !== null) return <p role="alert">{sentenceOf(error, words)}</p>;
  if (data === undefined) return <Skeleton active paragraph={{ rows: 10 }} className="summary-loading" />;
  return <Summary summary={data} onSearch={onSearch} />;
}

interface SummaryProps {
  readonly summary: ReportSummary;
  readonly onSearch: (patch: DeskSearch) => void;
}

function Summary({ summary, onSearch }: SummaryProps) {
  const words = useWords();
  const comparable = comparableTargets(summary.targets);
  const { total, withNumber, withDate } = summary.commitments;
  // The summary stays open beside the sentence it leads to.
  const onPlace = (at: { start: number; end: number }) =>
    onSearch({ tab: 'summary', fact: undefined, at: `${at.start}-${at.end}` });
  const milestones = summary.milestones.filter((each) => each.total > 0);
  return (
    <div className="summary">
      <h2>{words.summary.targets}</h2>
      {summary.targets.length === 0 ? (
        <p>{words.summary.none}</p>
      ) : (
        <>
          {comparable.length > 0 && (
            <>
              <p className="form-hint">{words.summary.targetsHint}</p>
              <ChartFrame rows={comparable.length}>
                <TargetChart rows={comparable} words={words} onPlace={onPlace} />
              </ChartFrame>
            </>
          )}
          <TargetTable targets={summary.targets} onPlace={onPlace} />
        </>
      )}
      <h2>{words.summary.coverage}</h2>
      <ul className="coverage">
        <Share name={words.summary.withNumber} part={withNumber} all={total} />
        <Share name={words.summary.withDate} part={withDate} all={total} />
      </ul>
      <h2>{words.summary.byMilestone}</h2>
      <ChartFrame rows={milestones.length}>
        <CountChart
          bars={milestones.map((each) => ({
            name: words.milestones[each.milestone],
            count: each.total,
            key: each.milestone,
          }))}
          label={words.summary.byMilestone}
          onBar={(key) =>
            onSearch({ tab: 'commitments', milestone: milestones.find((each) => each.milestone === key)?.milestone })
          }
        />
      </ChartFrame>
      <CountTable
        caption={words.summary.byMilestone}
        first={words.columns.milestone}
        rows={milestones.map((each) => ({ ...each, key: each.milestone, name: words.milestones[each.milestone] }))}
        onRow={(key) =>
          onSearch({ tab: 'commitments', milestone: milestones.find((each) => each.milestone === key)?.milestone })
        }
      />
      <h2>{words.summary.byHeading}</h2>
      <ChartFrame rows={summary.headings.length}>
        <CountChart
          bars={summary.headings.map((each) => ({
            name: each.title || words.report.untitled,
            count: each.total,
            key: each.section,
          }))}
          label={words.summary.byHeading}
          onBar={(section) => onSearch({ tab: 'commitments', section })}
        />
      </ChartFrame>
      <CountTable
        caption={words.summary.byHeading}
        first={words.columns.section}
        rows={summary.headings.map((each) => ({
          ...each,
          key: each.section,
          name: each.title || words.report.untitled,
        }))}
        onRow={(section) => onSearch({ tab: 'commitments', section })}
      />
    </div>
  );
}

/** Keeps the chart's place while its code is fetched, so that nothing jumps. */
function ChartFrame({ rows, children }: { readonly rows: number; readonly children: React.ReactNode }) {
  const words = useWords();
  return (
    <div className="chart-frame" style={{ height: rows * 30 + 48 }}>
      <Suspense fallback={<p className="form-hint">{words.summary.chartLoading}</p>}>{children}</Suspense>
    </div>
  );
}

function Share({ name, part, all }: { readonly name: string; readonly part: number; readonly all: number }) {
  const words = useWords();
  return (
    <li>
      <span>{name}</span>
      <span className="coverage-track" aria-hidden="true">
        <span className="coverage-fill" style={{ width: `${all === 0 ? 0 : (part / all) * 100}%` }} />
      </span>
      <span className="coverage-count">{words.summary.of(part, all)}</span>
    </li>
  );
}
