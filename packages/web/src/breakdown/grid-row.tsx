// One row of the grid. Drawn again only when it, or what is chosen in it, has changed.
import type { BreakdownRow } from '@luoshi/ledger';
import { memo, type ReactNode } from 'react';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { columns } from './columns.ts';
import type { DirectoryNames } from './directory-names.ts';
import { whyText } from './why-text.ts';

interface GridRowProps {
  readonly row: BreakdownRow;
  readonly index: number;
  readonly names: DirectoryNames;
  /** Chosen columns of this row, both included; -1 for none. */
  readonly left: number;
  readonly right: number;
  /** Column with the editor in it; -1 for none. */
  readonly active: number;
  readonly editor: ReactNode;
  readonly isUnready: boolean;
}

export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { row, index, names, left, right, active, editor, isUnready } = props;
  const { breakdown } = useSupervisionWords();
  return (
    <tr aria-rowindex={index + 2} className={isUnready ? 'is-unready' : ''} data-row={row.id}>
      <th scope="row" className="grid-number">
        {row.number}
      </th>
      {columns.map((column, at) => {
        const proposal = column.proposedField === null ? undefined : row.proposed[column.proposedField];
        const names_ = [
          `grid-${column.id}`,
          proposal === undefined ? '' : 'is-proposed',
          at >= left && at <= right ? 'is-chosen' : '',
          at === active ? 'is-active' : '',
        ];
        return (
          <td
            key={column.id}
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: as the grid
            role="gridcell"
            tabIndex={-1}
            className={names_.filter(Boolean).join(' ')}
            data-at={`${index} ${at}`}
            aria-selected={at >= left && at <= right}
            lang="zh-CN"
            {...(proposal === undefined ? {} : { title: whyText(proposal, breakdown) })}
          >
            {column.text(row, names)}
            {at === active && editor}
          </td>
        );
      })}
    </tr>
  );
});
