// The units with their points, the number of matters they are a mean of, and what was taken off, one by one when opened.
import { Link } from '@tanstack/react-router';
import type { UnitScores } from '../api/contract.ts';
import { WideTable } from '../parts/wide-table.tsx';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { DeductionList } from './deduction-list.tsx';
import { type Quarter, quarterText } from './quarter.ts';

interface ScoreTableProps {
  readonly scores: UnitScores;
  readonly quarter: Quarter;
  /** Id of the unit whose deductions are shown. */
  readonly opened: string | undefined;
}

export function ScoreTable({ scores, quarter, opened }: ScoreTableProps) {
  const { scores: words } = useSupervisionWords();
  if (scores.units.length === 0) return <p className="empty">{words.none}</p>;
  return (
    <WideTable name={words.byUnit} isFirstKept>
      <table className="plain-table score-table">
        <thead>
          <tr>
            <th scope="col">{words.unit}</th>
            {[words.points, words.matters, words.late, words.returned, words.slips].map((head) => (
              <th key={head} scope="col" className="is-figure">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {scores.units.map((row) => (
            <UnitRows key={row.unit.id} row={row} quarter={quarter} isOpen={row.unit.id === opened} />
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

interface UnitRowsProps {
  readonly row: UnitScores['units'][number];
  readonly quarter: Quarter;
  readonly isOpen: boolean;
}

const COLUMNS = 6;

function UnitRows({ row, quarter, isOpen }: UnitRowsProps) {
  const { scores: words } = useSupervisionWords();
  const { unit, points, matters, late, returned, slips, deductions } = row;
  const figures = [matters, late, returned, slips];
  return (
    <>
      <tr>
        <th scope="row" lang="zh-CN" title={unit.fullName}>
          {deductions.length === 0 ? (
            <span className="score-unit">{unit.name}</span>
          ) : (
            <Link
              to="/scores"
              search={{ quarter: quarterText(quarter), ...(isOpen ? {} : { unit: unit.id }) }}
              replace
              resetScroll={false}
              aria-expanded={isOpen}
              title={words.open(deductions.length)}
              className="score-unit is-link"
            >
              {unit.name}
            </Link>
          )}
        </th>
        <td className="is-figure">
          <b>{points === null ? '—' : points.toFixed(1)}</b>
        </td>
        {figures.map((figure, at) => (
          <td key={COLUMN_KEYS[at]} className={figure === 0 ? 'is-figure is-zero' : 'is-figure'}>
            {figure}
          </td>
        ))}
      </tr>
      {isOpen && (
        <tr className="score-detail">
          <td colSpan={COLUMNS}>
            <DeductionList deductions={deductions} />
          </td>
        </tr>
      )}
    </>
  );
}

const COLUMN_KEYS = ['matters', 'late', 'returned', 'slips'] as const;
