// A file just read, kept nowhere: everything to look at, and the way to keep it.
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useCallback, useMemo, useState } from 'react';
import { proposedRows } from '../account/proposed-rows.ts';
import { reportView } from '../account/report-view.ts';
import { Desk } from '../desk/desk.tsx';
import type { DeskSearch } from '../desk/desk-search.ts';
import { type Unsaved, useIntake } from '../intake/intake-context.tsx';
import { KeepDialog } from '../intake/keep-dialog.tsx';
import { saveAs } from '../parts/save-as.ts';
import { useMaySign } from '../signing/use-standing.ts';
import { UnsavedSummary } from '../summary/unsaved-summary.tsx';
import { useWords } from '../words/words-context.tsx';
import { ReportHead } from './report-head.tsx';
import { useOutlineShown } from './use-outline-shown.ts';

export function ReadingPage() {
  const words = useWords();
  const { unsaved, choose } = useIntake();
  if (unsaved === null) {
    return (
      <div className="plain-page">
        <p>{words.read.gone}</p>
        <Button type="primary" onClick={choose}>
          {words.read.again}
        </Button>
      </div>
    );
  }
  return <Preview key={unsaved.reading.source.sha256} unsaved={unsaved} />;
}

const route = getRouteApi('/reading');

function Preview({ unsaved }: { readonly unsaved: Unsaved }) {
  const words = useWords();
  const { reading } = unsaved;
  const search = route.useSearch();
  const navigate = useNavigate({ from: '/reading' });
  const mayKeep = useMaySign('keep-report');
  const [isKeeping, setKeeping] = useState(false);
  const [isOutlineShown, toggleOutline] = useOutlineShown();
  const view = useMemo(() => reportView(reading, proposedRows(reading)), [reading]);
  const onSearch = useCallback(
    (patch: DeskSearch) => void navigate({ search: (now: DeskSearch) => ({ ...now, ...patch }), replace: true }),
    [navigate],
  );
  return (
    <div className="report-page">
      <ReportHead
        head={reading.report}
        government={null}
        fallbackTitle={reading.source.name}
        note={<span className="report-note">{words.read.unsaved}</span>}
        progress={null}
        isOutlineShown={isOutlineShown}
        onOutline={toggleOutline}
        downloads={[
          {
            key: 'json',
            label: words.report.downloadJson,
            onChoose: () => saveAs(`${reading.source.name}.json`, 'application/json', JSON.stringify(reading, null, 2)),
          },
        ]}
        action={
          mayKeep && (
            <Button size="small" type="primary" onClick={() => setKeeping(true)} data-testid="keep">
              {words.keep.keep}
            </Button>
          )
        }
      />
      <Desk
        view={view}
        search={search}
        onSearch={onSearch}
        summary={<UnsavedSummary unsaved={unsaved} onSearch={onSearch} />}
        isOutlineShown={isOutlineShown}
        review={null}
        whyNoReview={mayKeep ? words.review.keepFirst : words.review.notYours}
        onKeep={mayKeep ? () => setKeeping(true) : null}
      />
      {isKeeping && <KeepDialog unsaved={unsaved} onClose={() => setKeeping(false)} />}
    </div>
  );
}
