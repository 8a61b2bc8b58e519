// The summary of a file just read, fetched when its tab is opened.
import { useQuery } from '@tanstack/react-query';
import { unsavedSummaryQuery } from '../api/queries.ts';
import type { DeskSearch } from '../desk/desk-search.ts';
import type { Unsaved } from '../intake/intake-context.tsx';
import { SummaryPanel } from './summary-panel.tsx';

interface UnsavedSummaryProps {
  readonly unsaved: Unsaved;
  readonly onSearch: (patch: DeskSearch) => void;
}

export function UnsavedSummary({ unsaved: { file, reading }, onSearch }: UnsavedSummaryProps) {
  return <SummaryPanel query={useQuery(unsavedSummaryQuery(file, reading.source.sha256))} onSearch={onSearch} />;
}
