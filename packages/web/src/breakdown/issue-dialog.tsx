// Issues the table as a numbered version that never changes again, with the table as it prints beside the question.
import type { BreakdownRow } from '@luoshi/ledger';
import { Dialog } from '../parts/dialog.tsx';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { columns } from './columns.ts';
import type { DirectoryNames } from './directory-names.ts';

interface IssueDialogProps {
  readonly rows: readonly BreakdownRow[];
  readonly names: DirectoryNames;
  readonly version: number;
  readonly isBusy: boolean;
  readonly onIssue: () => void;
  readonly onClose: () => void;
}

export function IssueDialog({ rows, names, version, isBusy, onIssue, onClose }: IssueDialogProps) {
  const { breakdown } = useSupervisionWords();
  return (
    <Dialog
      title={breakdown.issueTitle(version)}
      okText={breakdown.acts.issue}
      isBusy={isBusy}
      width={1180}
      problem={null}
      onSubmit={onIssue}
      onCancel={onClose}
    >
      <p className="form-hint">{breakdown.issueWhy}</p>
      <div className="issue-preview">
        <table aria-label={breakdown.preview}>
          <thead>
            <tr>
              <th>{breakdown.columns.number}</th>
              {columns.map(({ id }) => (
                <th key={id}>{breakdown.columns[id]}</th>
              ))}
            </tr>
          </thead>
          <tbody lang="zh-CN">
            {rows.map((row, at) => (
              <Lines key={row.id} row={row} names={names} isFirst={row.heading !== rows[at - 1]?.heading} />
            ))}
          </tbody>
        </table>
      </div>
    </Dialog>
  );
}

interface LinesProps {
  readonly row: BreakdownRow;
  readonly names: DirectoryNames;
  /** Of its heading, which then stands above it. */
  readonly isFirst: boolean;
}

function Lines({ row, names, isFirst }: LinesProps) {
  return (
    <>
      {isFirst && row.heading !== '' && (
        <tr>
          <th colSpan={columns.length + 1} className="issue-heading">
            {row.heading}
          </th>
        </tr>
      )}
      <tr>
        <td>{row.number}</td>
        {columns.map((column) => (
          <td key={column.id} className={`is-${column.id}`}>
            {column.text(row, names)}
          </td>
        ))}
      </tr>
    </>
  );
}
