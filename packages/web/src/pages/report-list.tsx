// The kept reports, the newest year first.
import { Link } from '@tanstack/react-router';
import { Skeleton } from 'antd';
import type { ReportItem } from '../api/contract.ts';
import { WideTable } from '../parts/wide-table.tsx';
import { useWords } from '../words/words-context.tsx';

export function ReportList({ reports }: { readonly reports: readonly ReportItem[] | undefined }) {
  const words = useWords();
  if (reports === undefined) return <Skeleton active title={false} paragraph={{ rows: 3, width: '100%' }} />;
  if (reports.length === 0) return <p>{words.home.keptNone}</p>;
  const newestFirst = [...reports].sort(
    (a, b) => (b.planYear ?? 0) - (a.planYear ?? 0) || b.importedAt.localeCompare(a.importedAt),
  );
  const { columns } = words.home;
  return (
    <WideTable name={words.home.kept}>
      <table className="reports">
        <thead>
          <tr>
            <th scope="col">{columns.year}</th>
            <th scope="col">{columns.government}</th>
            <th scope="col">{columns.title}</th>
            <th scope="col" className="cell-value">
              {columns.quantities}
            </th>
            <th scope="col" className="cell-value">
              {columns.commitments}
            </th>
            <th scope="col" className="cell-value">
              {columns.reviewed}
            </th>
            <th scope="col">{columns.imported}</th>
          </tr>
        </thead>
        <tbody>
          {newestFirst.map((report) => (
            <tr key={report.id}>
              <td className="is-figure">{report.planYear ?? '—'}</td>
              <td lang="zh-CN">
                {report.government.name}
                {report.sample && <span className="sample-tag">{words.home.sampleTag}</span>}
              </td>
              <td lang="zh-CN">
                <Link to="/reports/$id" params={{ id: report.id }} search={{}}>
                  {report.title ?? words.report.unnamed}
                </Link>
                <span className="report-session">{report.session ?? report.sourceName}</span>
              </td>
              <td className="cell-value">{report.counts.quantities}</td>
              <td className="cell-value">{report.counts.commitments}</td>
              <td className="cell-value">
                {report.counts.reviewed}/{report.counts.facts}
              </td>
              <td className="report-when">
                {report.importedBy}
                <span>{words.dates.time(report.importedAt)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
