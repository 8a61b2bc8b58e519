// One row of a table; pressing it leads to its sentence.
import { memo } from 'react';
import { valueText } from '../account/number-text.ts';
import type { ViewRow } from '../account/row.ts';
import { joined } from '../text/joined.ts';
import { useWords } from '../words/words-context.tsx';
import { StateSign } from './state-sign.tsx';

interface LedgerRowProps {
  readonly row: ViewRow;
  /** The row's words as printed, joined over line ends. */
  readonly passage: string;
  readonly isChosen: boolean;
  /** One row of the table is reached by Tab; J and K lead to the others. */
  readonly isTabStop: boolean;
  readonly onChoose: (row: string) => void;
}

export const LedgerRow = memo(function LedgerRow({ row, passage, isChosen, isTabStop, onChoose }: LedgerRowProps) {
  const state = row.kind === 'glossary' ? undefined : row.state;
  return (
    <tr
      className={isChosen ? 'is-chosen' : undefined}
      aria-current={isChosen || undefined}
      data-fact={row.id}
      data-state={state}
      tabIndex={isTabStop ? 0 : -1}
      onClick={() => onChoose(row.id)}
      onKeyDown={(event) => {
        if (event.key !== ' ' || event.target !== event.currentTarget) return;
        event.preventDefault();
        onChoose(row.id);
      }}
    >
      {row.kind !== 'glossary' && (
        <td className="cell-state">
          <StateSign row={row} />
        </td>
      )}
      <Cells row={row} passage={passage} />
    </tr>
  );
});

function Cells({ row, passage }: Pick<LedgerRowProps, 'row' | 'passage'>) {
  const words = useWords();
  switch (row.kind) {
    case 'quantity': {
      const fact = row.effective;
      return (
        <>
          <td className="cell-measure" lang="zh-CN">
            {fact.measure.text}
          </td>
          <td className="cell-value">{valueText(fact)}</td>
          <td className="cell-unit" lang="zh-CN">
            {fact.scope === null ? fact.unit : `${fact.unit}（${fact.scope}）`}
          </td>
          <td className="cell-nature">
            <span className={`nature is-${fact.status}`}>{words.statuses[fact.status]}</span> {words.kinds[fact.kind]}
          </td>
          <td className="cell-year">{fact.year ?? ''}</td>
        </>
      );
    }
    case 'commitment':
      return (
        <>
          <td className="cell-text" lang="zh-CN">
            {passage}
          </td>
          <td className="cell-milestone">{words.milestones[row.effective.milestone]}</td>
          <td className="cell-deadline" lang="zh-CN" title={row.effective.deadline?.date ?? undefined}>
            {row.effective.deadline?.text ?? ''}
          </td>
        </>
      );
    case 'livelihood':
      return (
        <td className="cell-text" lang="zh-CN">
          {passage}
        </td>
      );
    case 'glossary':
      return (
        <>
          <td className="cell-term" lang="zh-CN">
            {row.effective.term}
          </td>
          <td className="cell-text" lang="zh-CN">
            {joined(row.effective.definition)}
          </td>
        </>
      );
  }
}
