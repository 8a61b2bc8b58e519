// The summary of a kept report, as its account stands.
import { useQuery } from '@tanstack/react-query';
import type { ReportDetail } from '../api/contract.ts';
import { summaryQuery } from '../api/queries.ts';
import type { DeskSearch } from '../desk/desk-search.ts';
import { SummaryPanel } from './summary-panel.tsx';

interface KeptSummaryProps {
  readonly report: ReportDetail;
  readonly onSearch: (patch: DeskSearch) => void;
}

export function KeptSummary({ report, onSearch }: KeptSummaryProps) {
  return <SummaryPanel query={useQuery(summaryQuery(report.id, report.seq))} onSearch={onSearch} />;
}
