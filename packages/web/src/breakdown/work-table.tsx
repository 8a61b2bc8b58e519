// The breakdown at work: its grid, its tools, and the dialogs around it.
import type { BreakdownRow } from '@luoshi/ledger';
import { App } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import { previewImport } from '../api/breakdown-calls.ts';
import type { BreakdownAnswer, ImportPreview } from '../api/contract.ts';
import { sentenceOf } from '../api/failure.ts';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { useWords } from '../words/words-context.tsx';
import type { DirectoryNames } from './directory-names.ts';
import { unready } from './edit-rows.ts';
import { GridFoot } from './grid-foot.tsx';
import { GridTable } from './grid-table.tsx';
import { GridTools } from './grid-tools.tsx';
import { HandOutDialog } from './hand-out-dialog.tsx';
import { ImportDialog } from './import-dialog.tsx';
import { IssueDialog } from './issue-dialog.tsx';
import { Overtaken } from './overtaken.tsx';
import { TableActs } from './table-acts.tsx';
import { TableHead } from './table-head.tsx';
import { useGrid } from './use-grid.ts';
import { useSaving } from './use-saving.ts';

interface WorkTableProps {
  readonly first: BreakdownAnswer;
  readonly names: DirectoryNames;
}

type Asking =
  | { readonly kind: 'issue' | 'hand-out' }
  | { readonly kind: 'import'; readonly preview: ImportPreview }
  | null;

export function WorkTable({ first, names }: WorkTableProps) {
  const words = useWords();
  const { breakdown } = useSupervisionWords();
  const { message } = App.useApp();
  const saving = useSaving(first);
  const grid = useGrid(first.rows, names);
  const [asking, setAsking] = useState<Asking>(null);
  const { kept } = saving;
  const isChanged = grid.rows !== first.rows && !isSame(grid.rows, kept.rows);
  const lacking = useMemo(() => new Set(unready(grid.rows).map(({ row }) => row)), [grid.rows]);
  const { top, bottom } = grid.rectangle;
  useLeaveWarning(isChanged);

  const onImport = async (file: File) => {
    try {
      setAsking({ kind: 'import', preview: await previewImport(kept.report, file) });
    } catch (failure) {
      void message.error(sentenceOf(failure, words));
    }
  };
  const onIssue = async () => {
    if (!(await saving.issue())) return;
    setAsking(null);
    void message.success(breakdown.issued(Math.max(kept.version, 1)));
  };
  return (
    <div className="work-table">
      <div className="work-head">
        <TableHead kept={kept} rows={grid.rows} />
        <TableActs
          kept={kept}
          isChanged={isChanged}
          isReady={lacking.size === 0}
          isBusy={saving.isBusy}
          onSave={() => saving.save(grid.rows)}
          onIssue={() => setAsking({ kind: 'issue' })}
          onHandOut={() => setAsking({ kind: 'hand-out' })}
          onImport={(file) => void onImport(file)}
        />
      </div>
      {saving.theirs !== null && (
        <Overtaken
          theirs={saving.theirs}
          onTake={() => grid.put(saving.takeTheirs().rows)}
          onKeep={() => saving.save(grid.rows)}
        />
      )}
      {kept.abilities.edit ? <GridTools grid={grid} /> : <p className="soft">{breakdown.readOnly}</p>}
      <GridTable grid={grid} names={names} unreadyRows={lacking} isReadOnly={!kept.abilities.edit} />
      <GridFoot grid={grid} issued={kept.issuedAt !== null && !isChanged ? kept.version : null} />
      {asking?.kind === 'issue' && (
        <IssueDialog
          rows={grid.rows}
          names={names}
          version={kept.version}
          isBusy={saving.isBusy}
          onIssue={() => void onIssue()}
          onClose={() => setAsking(null)}
        />
      )}
      {asking?.kind === 'hand-out' && (
        <HandOutDialog
          report={kept.report}
          chosen={grid.rows.slice(top, bottom + 1).map(({ id }) => id)}
          titleOf={(id) => grid.rows.find((row) => row.id === id)?.title ?? id}
          onClose={() => setAsking(null)}
        />
      )}
      {asking?.kind === 'import' && (
        <ImportDialog
          preview={asking.preview}
          onClose={() => setAsking(null)}
          onTake={(rows) => {
            grid.put(rows);
            setAsking(null);
            void message.info(breakdown.importTaken);
          }}
        />
      )}
    </div>
  );
}

const isSame = (ours: readonly BreakdownRow[], kept: readonly BreakdownRow[]): boolean =>
  ours.length === kept.length && (ours === kept || JSON.stringify(ours) === JSON.stringify(kept));

/** The browser asks before a page with unsaved work is closed. */
function useLeaveWarning(isChanged: boolean): void {
  useEffect(() => {
    if (!isChanged) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isChanged]);
}
