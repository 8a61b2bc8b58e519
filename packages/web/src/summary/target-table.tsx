// Every target beside what last year brought, each figure leading to its sentence; a gap is shown as a gap.
import type { CitedQuantity, TargetRow } from '@luoshi/ledger';
import { valueText } from '../account/number-text.ts';
import type { Span } from '../span.ts';
import { joined } from '../text/joined.ts';
import { useWords } from '../words/words-context.tsx';

interface TargetTableProps {
  readonly targets: readonly TargetRow[];
  readonly onPlace: (place: Span) => void;
}

export function TargetTable({ targets, onPlace }: TargetTableProps) {
  const words = useWords();
  return (
    <table className="ledger is-targets" aria-label={words.summary.targets}>
      <thead>
        <tr>
          <th scope="col">{words.summary.indicator}</th>
          <th scope="col" className="cell-value">
            {words.summary.result}
          </th>
          <th scope="col" className="cell-value">
            {words.summary.target}
          </th>
        </tr>
      </thead>
      <tbody>
        {targets.map((row) => (
          <tr key={`${row.passage.start}${row.measure}`}>
            <th scope="row" lang="zh-CN">
              {row.measure}
            </th>
            <td className="cell-value">
              <Cited cited={row.achievedLevel} onPlace={onPlace} />
              <Cited cited={row.achievedChange} onPlace={onPlace} />
              {row.achievedLevel === null && row.achievedChange === null && (
                <span className="gap" title={words.summary.noResult}>
                  —
                </span>
              )}
            </td>
            <td className="cell-value">
              <Cited cited={row.plannedLevel} onPlace={onPlace} />
              <Cited cited={row.plannedChange} onPlace={onPlace} />
              {row.plannedLevel === null && row.plannedChange === null && (
                <button type="button" className="link-button" lang="zh-CN" onClick={() => onPlace(row.passage)}>
                  {joined(row.passage.text)}
                </button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cited({ cited, onPlace }: { readonly cited: CitedQuantity | null; readonly onPlace: (place: Span) => void }) {
  if (cited === null) return null;
  return (
    <button type="button" className="link-button" data-state={cited.state} onClick={() => onPlace(cited)}>
      {valueText(cited)} <span lang="zh-CN">{cited.unit}</span>
    </button>
  );
}
