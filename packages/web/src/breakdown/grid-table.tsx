// The breakdown as a grid: frozen head and first columns, cells chosen with mouse or keys.
import type { MouseEvent } from 'react';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { CellEditor } from './cell-editor.tsx';
import { columns } from './columns.ts';
import type { DirectoryNames } from './directory-names.ts';
import { GridRow } from './grid-row.tsx';
import type { Grid } from './use-grid.ts';

interface GridTableProps {
  readonly grid: Grid;
  readonly names: DirectoryNames;
  readonly unreadyRows: ReadonlySet<number>;
  readonly isReadOnly: boolean;
}

export function GridTable({ grid, names, unreadyRows, isReadOnly }: GridTableProps) {
  const { breakdown } = useSupervisionWords();
  const { rows, selection, rectangle } = grid;
  const choose = (event: MouseEvent, isGrowing: boolean) => {
    const at = (event.target as HTMLElement).closest<HTMLElement>('[data-at]')?.dataset.at?.split(' ').map(Number);
    if (at === undefined || (event.target as HTMLElement).closest('.cell-editor') !== null) return;
    if (!isGrowing || event.shiftKey) event.preventDefault();
    grid.select({ row: at[0]!, column: at[1]! }, isGrowing);
  };
  return (
    <div className="grid-scroll">
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table whose cells are chosen
        role="grid"
        className="grid"
        aria-label={breakdown.grid}
        aria-rowcount={rows.length + 1}
        aria-multiselectable="true"
        aria-readonly={isReadOnly}
        onMouseDown={(event) => event.button === 0 && choose(event, event.shiftKey)}
        onMouseOver={(event) => event.buttons === 1 && choose(event, true)}
        onFocus={() => undefined}
      >
        <thead>
          <tr>
            <th scope="col" className="grid-number">
              {breakdown.columns.number}
            </th>
            {columns.map(({ id }) => (
              <th key={id} scope="col" className={`grid-${id}`}>
                {breakdown.columns[id]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => {
            const isIn = index >= rectangle.top && index <= rectangle.bottom;
            const isActive = index === selection.focus.row;
            return (
              <GridRow
                key={row.id}
                row={row}
                index={index}
                names={names}
                left={isIn ? rectangle.left : -1}
                right={isIn ? rectangle.right : -1}
                active={isActive ? selection.focus.column : -1}
                editor={isActive ? <CellEditor grid={grid} names={names} isReadOnly={isReadOnly} /> : null}
                isUnready={unreadyRows.has(index)}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
