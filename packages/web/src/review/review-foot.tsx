// Below the table: the chosen row's standing, and what can be done with it.
import type { LedgerRow } from '@luoshi/ledger';
import { Button } from 'antd';
import { valueText } from '../account/number-text.ts';
import type { ReportView } from '../account/report-view.ts';
import type { ViewRow } from '../account/row.ts';
import { KeyButton } from '../parts/key-button.tsx';
import { useWords } from '../words/words-context.tsx';
import { standing } from './standing.ts';
import type { ReviewKey } from './use-review-keys.ts';

interface ReviewFootProps {
  readonly view: ReportView;
  readonly row: ViewRow | null;
  /** False for a reading that is not kept: only the steps forth and back work. */
  readonly canReview: boolean;
  readonly isBusy: boolean;
  readonly onKey: (key: ReviewKey) => void;
  readonly onKeep: (() => void) | null;
}

export function ReviewFoot({ view, row, canReview, isBusy, onKey, onKeep }: ReviewFootProps) {
  const words = useWords();
  const reviewed = row === null || row.kind === 'glossary' ? null : row;
  const isSettled = reviewed !== null && reviewed.state !== 'proposed';
  const act = (key: ReviewKey, name: string, shortcut: string, isOff: boolean, isMain = false) => (
    <KeyButton id={key} name={name} shortcut={shortcut} isOff={isOff} isMain={isMain} onPress={() => onKey(key)} />
  );
  return (
    <footer className="review-foot">
      <p className="review-standing" aria-live="polite">
        {reviewed === null ? (
          <span className="keys-hint">{words.review.keys}</span>
        ) : (
          <Standing view={view} row={reviewed} />
        )}
      </p>
      <div className="review-acts">
        {act('previous', words.review.previous, 'K', false)}
        {act('next', words.review.next, 'J', false)}
        <span className="review-gap" />
        {canReview && (
          <>
            {act('reject', words.review.reject, 'X', isBusy || reviewed === null || reviewed.state === 'rejected')}
            {act('correct', words.review.correct, 'E', isBusy || reviewed === null)}
            {isSettled
              ? act('reopen', words.review.reopen, 'U', isBusy)
              : act('confirm', words.review.confirm, 'Enter', isBusy || reviewed === null, true)}
          </>
        )}
        {onKeep !== null && (
          <>
            <span className="review-hint">{words.review.keepFirst}</span>
            <Button type="primary" onClick={onKeep}>
              {words.keep.keep}
            </Button>
          </>
        )}
      </div>
    </footer>
  );
}

function Standing({ view, row }: { readonly view: ReportView; readonly row: LedgerRow }) {
  const words = useWords();
  const before =
    row.kind === 'quantity' && row.state === 'corrected'
      ? view.reading.quantities.find((fact) => fact.id === row.id)
      : undefined;
  return (
    <>
      <span className="unseen" lang="zh-CN">
        {row.kind === 'quantity' ? `${row.effective.measure.text} ${row.effective.text}` : row.effective.text}
      </span>
      {standing(row, words)}
      {before !== undefined && (
        <span className="review-was">
          {words.review.was(`${before.measure.text} ${valueText(before)} ${before.unit}`)}
        </span>
      )}
    </>
  );
}
