// The head of a report: what it is, how far its review has come, what can be taken away.
import type { ReportHead as Head } from '@luoshi/grammar';
import { Button, Dropdown } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '../words/words-context.tsx';

interface ReportHeadProps {
  readonly head: Head;
  /** As the person who kept it named the government; else as read. */
  readonly government: string | null;
  readonly fallbackTitle: string;
  readonly note: ReactNode;
  readonly progress: { readonly reviewed: number; readonly total: number } | null;
  readonly isOutlineShown: boolean;
  readonly onOutline: () => void;
  readonly downloads: readonly { readonly key: string; readonly label: string; readonly onChoose: () => void }[];
  readonly action: ReactNode;
}

export function ReportHead(props: ReportHeadProps) {
  const { head, government, fallbackTitle, note, progress, isOutlineShown, onOutline, downloads, action } = props;
  const words = useWords();
  const facts = [
    head.session,
    head.deliveredOn === null ? null : words.dates.day(head.deliveredOn),
    head.speaker === null ? null : words.report.speaker(head.speaker),
    words.report.years(head.reviewYear, head.planYear) || null,
  ].filter((each) => each !== null);
  return (
    <div className="report-head">
      <Button
        size="small"
        aria-pressed={isOutlineShown}
        onClick={onOutline}
        title={isOutlineShown ? words.report.hideOutline : words.report.showOutline}
      >
        {words.report.outline}
      </Button>
      <div className="report-title">
        <h1 lang="zh-CN">
          {government ?? head.jurisdiction?.name ?? ''} {head.title ?? fallbackTitle}
        </h1>
        <p className="report-facts">
          {note}
          {facts.join(' · ')}
        </p>
      </div>
      {progress !== null && <Progress {...progress} />}
      <div className="report-acts">
        <Dropdown
          trigger={['click']}
          menu={{ items: downloads.map(({ key, label, onChoose }) => ({ key, label, onClick: onChoose })) }}
        >
          <Button size="small">{words.report.download}</Button>
        </Dropdown>
        {action}
      </div>
    </div>
  );
}

function Progress({ reviewed, total }: { readonly reviewed: number; readonly total: number }) {
  const words = useWords();
  return (
    <div className="report-progress">
      <span data-testid="progress">{words.report.reviewed(reviewed, total)}</span>
      <div
        className="progress-track"
        role="progressbar"
        aria-label={words.report.reviewed(reviewed, total)}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={reviewed}
      >
        <div className="progress-fill" style={{ width: `${total === 0 ? 0 : (reviewed / total) * 100}%` }} />
      </div>
    </div>
  );
}
