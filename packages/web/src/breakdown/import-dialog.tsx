// An edited workbook comes back: what it would change, and what is wrong with it, before anything is taken over.
import type { BreakdownRow } from '@luoshi/ledger';
import type { ImportPreview } from '../api/contract.ts';
import { Dialog } from '../parts/dialog.tsx';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { useWords } from '../words/words-context.tsx';

interface ImportDialogProps {
  readonly preview: ImportPreview;
  readonly onTake: (rows: readonly BreakdownRow[]) => void;
  readonly onClose: () => void;
}

export function ImportDialog({ preview: { changes, problems, rows }, onTake, onClose }: ImportDialogProps) {
  const { language } = useWords();
  const { breakdown } = useSupervisionWords();
  const mayTake = problems.length === 0 && changes.length > 0;
  return (
    <Dialog
      title={breakdown.importTitle}
      okText={mayTake ? breakdown.importTake : breakdown.importSeen}
      isNotice={!mayTake}
      width={720}
      problem={null}
      onSubmit={() => (mayTake ? onTake(rows) : onClose())}
      onCancel={onClose}
    >
      {problems.length > 0 && (
        <div role="alert" data-testid="import-problems">
          <p>{breakdown.importProblems}</p>
          <ul className="refused-list">
            {problems.map((problem) => (
              <li key={`${problem.row} ${problem.column} ${problem.code}`}>
                <span className="form-problem">{problem[language]}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {problems.length === 0 && changes.length === 0 && <p>{breakdown.importNone}</p>}
      <ul className="change-list">
        {changes.map((change) => (
          <li key={change.row} className={`is-${change.kind}`}>
            <b>{breakdown.importKinds[change.kind]}</b> {change.number} <span lang="zh-CN">{change.title}</span>
            {change.fields.map(({ field, name, before, after }) => (
              <span key={field} className="change-field" lang="zh-CN">
                {name}：<del>{before || '—'}</del> → <ins>{after || '—'}</ins>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
