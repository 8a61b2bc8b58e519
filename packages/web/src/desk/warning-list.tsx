// What was not fully read, each with the way to its place.
import { Button } from 'antd';
import type { ReportView } from '../account/report-view.ts';
import type { Span } from '../span.ts';
import { useWords } from '../words/words-context.tsx';

interface WarningListProps {
  readonly view: ReportView;
  readonly onPlace: (place: Span) => void;
}

export function WarningList({ view, onPlace }: WarningListProps) {
  const words = useWords();
  const { source, warnings } = view.reading;
  if (warnings.length === 0) return <p className="ledger-empty">{words.filter.noWarnings}</p>;
  return (
    <div className="warning-list">
      <p className="form-hint">{words.warnings.hint}</p>
      <ul>
        {warnings.map((warning) => (
          <li key={`${warning.code}${warning.start}-${warning.end}`}>
            <div>
              <p>{words.warnings.sentence(warning)}</p>
              <p className="warning-place" lang="zh-CN">
                {source.text.slice(warning.start, Math.min(warning.end, warning.start + 60))}
              </p>
            </div>
            {warning.end > warning.start && (
              <Button size="small" onClick={() => onPlace(warning)}>
                {words.warnings.goto}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
