// The field that lies in the active cell: unseen while one moves about, so that the first key of an input method is not lost.
import { type ClipboardEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { columns } from './columns.ts';
import type { DirectoryNames } from './directory-names.ts';
import { gridKey } from './grid-keys.ts';
import { completed, suggestions } from './suggestions.ts';
import type { Grid } from './use-grid.ts';

interface CellEditorProps {
  readonly grid: Grid;
  readonly names: DirectoryNames;
  readonly isReadOnly: boolean;
}

export function CellEditor({ grid, names, isReadOnly }: CellEditorProps) {
  const { breakdown } = useSupervisionWords();
  const { row, column } = grid.selection.focus;
  const rule = columns[column]!;
  const text = grid.rows[row] === undefined ? '' : rule.text(grid.rows[row], names);
  const [draft, setDraft] = useState<string | null>(null);
  const [mark, setMark] = useState(-1);
  const field = useRef<HTMLTextAreaElement>(null);
  const isEditing = draft !== null;
  const offered = isEditing ? suggestions(rule.id, draft, names) : [];

  // biome-ignore lint/correctness/useExhaustiveDependencies: another cell is another field
  useEffect(() => {
    setDraft(null);
    field.current?.focus({ preventScroll: true });
    field.current?.closest('td')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [row, column]);

  const change = (next: string) => {
    setDraft(next);
    setMark(-1);
  };
  const commit = () => {
    if (draft !== null) grid.write(draft);
    setDraft(null);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing || event.key === 'Process') return;
    if (isEditing && offered.length > 0 && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      setMark(
        (now) =>
          (now + (event.key === 'ArrowDown' ? 1 : offered.length) + (now < 0 && event.key === 'ArrowUp' ? 1 : 0)) %
          offered.length,
      );
      return;
    }
    if (isEditing && mark >= 0 && (event.key === 'Enter' || event.key === 'Tab')) {
      event.preventDefault();
      change(completed(rule.id, draft, offered[mark]!));
      return;
    }
    gridKey(event, {
      grid,
      isEditing,
      isReadOnly,
      edit: () => setDraft(text),
      commit,
      cancel: () => setDraft(null),
      isProposed: proposedAt(grid, row, column),
    });
  };
  const onCopy = (event: ClipboardEvent) => {
    if (isEditing) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', grid.copied());
    if (event.type === 'cut' && !isReadOnly) grid.clear();
  };
  const onPaste = (event: ClipboardEvent) => {
    if (isEditing || isReadOnly) return;
    event.preventDefault();
    grid.paste(event.clipboardData.getData('text/plain'));
  };

  return (
    <span className={isEditing ? 'cell-editor is-editing' : 'cell-editor'}>
      <textarea
        ref={field}
        value={draft ?? ''}
        readOnly={isReadOnly}
        rows={isEditing ? Math.min(6, Math.max(2, draft.split('\n').length)) : 1}
        aria-label={breakdown.problemAt(row + 1, breakdown.columns[rule.id], text)}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => change(event.target.value)}
        onCompositionStart={() => draft === null && change('')}
        onKeyDown={onKeyDown}
        onCopy={onCopy}
        onCut={onCopy}
        onPaste={onPaste}
        onBlur={commit}
        onDoubleClick={() => draft === null && !isReadOnly && setDraft(text)}
      />
      {offered.length > 0 && (
        <span className="cell-offers" role="listbox" aria-label={breakdown.columns[rule.id]}>
          {offered.map((name, at) => (
            <span
              key={name}
              role="option"
              tabIndex={-1}
              aria-selected={at === mark}
              className={at === mark ? 'is-marked' : ''}
              onMouseDown={(event) => {
                event.preventDefault();
                change(completed(rule.id, draft ?? '', name));
              }}
            >
              {name}
            </span>
          ))}
        </span>
      )}
    </span>
  );
}

function proposedAt({ rows }: Grid, row: number, column: number): boolean {
  const field = columns[column]!.proposedField;
  return field !== null && rows[row]?.proposed[field] !== undefined;
}
