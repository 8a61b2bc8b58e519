// A kept report: its text and ledger, its review, its summary.
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Button, Skeleton } from 'antd';
import { useCallback, useMemo } from 'react';
import { keptRows } from '../account/kept-rows.ts';
import { reportView } from '../account/report-view.ts';
import type { ReportDetail } from '../api/contract.ts';
import { Failure, sentenceOf } from '../api/failure.ts';
import { reportQuery } from '../api/queries.ts';
import { Desk } from '../desk/desk.tsx';
import type { DeskSearch } from '../desk/desk-search.ts';
import { download, saveAs } from '../parts/save-as.ts';
import { useReview } from '../review/use-review.ts';
import { useSigning } from '../signing/signing-context.tsx';
import { useMaySign } from '../signing/use-standing.ts';
import { KeptSummary } from '../summary/kept-summary.tsx';
import { useWords } from '../words/words-context.tsx';
import { ReportHead } from './report-head.tsx';
import { useOutlineShown } from './use-outline-shown.ts';

const route = getRouteApi('/reports/$id');

export function ReportPage() {
  const words = useWords();
  const { id } = route.useParams();
  const { data, error, refetch } = useQuery(reportQuery(id));
  if (data !== undefined) return <Kept key={id} report={data} />;
  if (error !== null) {
    const isMissing = error instanceof Failure && error.status === 404;
    return (
      <div className="plain-page" role="alert">
        <p>{isMissing ? words.report.notFound : sentenceOf(error, words)}</p>
        {isMissing ? (
          <Link to="/">{words.nav.home}</Link>
        ) : (
          <Button onClick={() => void refetch()}>{words.errors.retry}</Button>
        )}
      </div>
    );
  }
  return <Opening />;
}

/** For those who work with matters; to others the page says nothing of it. */
function BreakdownLink({ report }: { readonly report: string }) {
  const words = useWords();
  const { session } = useSigning();
  if (!session?.abilities.includes('see-matters')) return null;
  return (
    <Link to="/reports/$id/breakdown" params={{ id: report }} className="report-breakdown">
      {words.report.breakdown}
    </Link>
  );
}

/** The page's own frame, empty: nothing jumps when the report comes. */
function Opening() {
  const words = useWords();
  return (
    <div className="report-page" role="status" aria-busy="true" aria-label={words.report.loading}>
      <div className="report-head">
        <Skeleton.Input active size="small" style={{ width: 320 }} />
      </div>
      <div className="desk">
        <div className="text-pane is-loading">
          <Skeleton active paragraph={{ rows: 14 }} />
        </div>
        <div className="ledger-pane is-loading">
          <Skeleton active paragraph={{ rows: 12 }} title={false} />
        </div>
      </div>
    </div>
  );
}

function Kept({ report }: { readonly report: ReportDetail }) {
  const words = useWords();
  const search = route.useSearch();
  const navigate = useNavigate({ from: '/reports/$id' });
  const review = useReview(report);
  const maySign = useMaySign('review');
  const merged = report.governmentSuccessor;
  const [isOutlineShown, toggleOutline] = useOutlineShown();
  const view = useMemo(
    () => reportView(report.reading, keptRows({ review: report.review, added: report.added })),
    [report.reading, report.review, report.added],
  );
  const onSearch = useCallback(
    (patch: DeskSearch) => void navigate({ search: (now: DeskSearch) => ({ ...now, ...patch }), replace: true }),
    [navigate],
  );
  const path = `/api/reports/${encodeURIComponent(report.id)}`;
  return (
    <div className="report-page">
      <ReportHead
        head={report.reading.report}
        government={report.government.name}
        fallbackTitle={report.reading.source.name}
        note={
          report.sample ? (
            <span className="report-note">{words.report.sample}</span>
          ) : (
            <span className="report-kept">
              {words.report.keptBy(report.importedBy, words.dates.time(report.importedAt))}
            </span>
          )
        }
        progress={report.progress}
        isOutlineShown={isOutlineShown}
        onOutline={toggleOutline}
        downloads={[
          { key: 'csv', label: words.report.downloadCsv, onChoose: () => download(`${path}/ledger.csv`) },
          {
            key: 'json',
            label: words.report.downloadJson,
            onChoose: () =>
              saveAs(`${report.reading.source.name}.json`, 'application/json', JSON.stringify(report.reading, null, 2)),
          },
          { key: 'file', label: words.report.downloadFile, onChoose: () => download(`${path}/file`) },
        ]}
        action={<BreakdownLink report={report.id} />}
      />
      <Desk
        view={view}
        search={search}
        onSearch={onSearch}
        summary={<KeptSummary report={report} onSearch={onSearch} />}
        isOutlineShown={isOutlineShown}
        review={maySign && merged === null ? review : null}
        whyNoReview={merged === null ? words.review.notYours : words.merged.note(report.government.name, merged.name)}
        onKeep={null}
      />
    </div>
  );
}
