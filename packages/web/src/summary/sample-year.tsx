// A report's year in one screen: what it wants against last year, and what it promises, each a way into the report.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Skeleton } from 'antd';
import { valueText } from '../account/number-text.ts';
import type { ReportItem, ReportSummary } from '../api/contract.ts';
import { summaryQuery } from '../api/queries.ts';
import { useWords } from '../words/words-context.tsx';

type Target = ReportSummary['targets'][number];

const SHOWN = 8;

export function SampleYear({ report }: { readonly report: ReportItem }) {
  const words = useWords();
  const { data } = useQuery(summaryQuery(report.id, report.counts.reviewed));
  return (
    <section className="sample-year" aria-labelledby="sample-year">
      <h2 id="sample-year">
        {words.home.sampleYear(report.government.name, report.planYear)}
        <span className="sample-line">{words.home.sampleLine}</span>
      </h2>
      {data === undefined ? (
        <Skeleton active title={false} paragraph={{ rows: 6 }} />
      ) : (
        <div className="sample-halves">
          <div>
            <h3>{words.home.targets}</h3>
            <table className="year-table">
              <thead>
                <tr>
                  <th scope="col">
                    <span className="unseen">{words.summary.indicator}</span>
                  </th>
                  <th scope="col">{words.home.lastYear}</th>
                  <th scope="col">{words.home.thisYear}</th>
                </tr>
              </thead>
              <tbody>
                {withFigures(data.targets).map((row) => (
                  <tr key={`${row.passage.start}${row.measure}`}>
                    <th scope="row" lang="zh-CN">
                      {row.measure}
                    </th>
                    <Cell report={report.id} cited={row.achievedChange ?? row.achievedLevel} />
                    <Cell report={report.id} cited={row.plannedChange ?? row.plannedLevel} />
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <div>
            <h3>
              {words.home.promised} <b>{data.commitments.total}</b>
            </h3>
            <ul className="year-milestones">
              {[...data.milestones]
                .sort((a, b) => b.total - a.total)
                .slice(0, SHOWN)
                .map((each) => (
                  <li key={each.milestone}>
                    <Link
                      to="/reports/$id"
                      params={{ id: report.id }}
                      search={{ tab: 'commitments', milestone: each.milestone }}
                    >
                      {words.milestones[each.milestone]}
                    </Link>
                    <span className="coverage-track" aria-hidden="true">
                      <span
                        className="coverage-fill"
                        style={{
                          width: `${(each.total / Math.max(...data.milestones.map(({ total }) => total))) * 100}%`,
                        }}
                      />
                    </span>
                    <span className="coverage-count">{each.total}</span>
                  </li>
                ))}
            </ul>
          </div>
        </div>
      )}
    </section>
  );
}

/** Targets with a number on both sides first; a target in words has no place in this short table. */
function withFigures(targets: readonly Target[]): readonly Target[] {
  const hasBoth = (row: Target) => Number((row.achievedChange ?? row.achievedLevel) !== null);
  return targets
    .filter((row) => row.plannedChange !== null || row.plannedLevel !== null)
    .sort((a, b) => hasBoth(b) - hasBoth(a))
    .slice(0, SHOWN);
}

function Cell({ report, cited }: { readonly report: string; readonly cited: Target['plannedChange'] }) {
  const words = useWords();
  if (cited === null) {
    return (
      <td className="cell-value">
        <span className="gap" title={words.summary.noResult}>
          —
        </span>
      </td>
    );
  }
  return (
    <td className="cell-value">
      <Link to="/reports/$id" params={{ id: report }} search={{ fact: cited.id, tab: 'quantities' }}>
        {valueText(cited)} <span lang="zh-CN">{cited.unit}</span>
      </Link>
    </td>
  );
}
