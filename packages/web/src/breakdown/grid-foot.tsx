// The line under the grid: the whole sentence of the active row, why its cell was proposed, and what did not fit.
import { Link } from '@tanstack/react-router';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { columns } from './columns.ts';
import { unready } from './edit-rows.ts';
import type { Grid } from './use-grid.ts';
import { whyText } from './why-text.ts';

/** Problems and unready rows named before the rest is counted. */
const SHOWN = 6;

interface GridFootProps {
  readonly grid: Grid;
  /** The version that was issued and is not changed since; null while one is in work. */
  readonly issued: number | null;
}

export function GridFoot({ grid, issued }: GridFootProps) {
  const { breakdown } = useSupervisionWords();
  const { row: at, column } = grid.selection.focus;
  const row = grid.rows[at];
  const field = columns[column]!.proposedField;
  const proposal = row === undefined || field === null ? undefined : row.proposed[field];
  const lacking = unready(grid.rows);
  const isBeyond = grid.beyond.rows + grid.beyond.columns > 0;
  return (
    <footer className="grid-foot">
      {(grid.problems.length > 0 || isBeyond) && (
        <ul className="form-problem" role="alert">
          {isBeyond && <li data-testid="beyond">{breakdown.beyond(grid.beyond.rows, grid.beyond.columns)}</li>}
          {grid.problems.slice(0, SHOWN).map((problem) => (
            <li key={`${problem.row} ${problem.column}`}>
              {breakdown.problemAt(
                problem.row + 1,
                breakdown.columns[columns[problem.column]!.id],
                breakdown.problems[problem.problem](problem.words),
              )}
            </li>
          ))}
          {grid.problems.length > SHOWN && <li>{breakdown.moreProblems(grid.problems.length - SHOWN)}</li>}
        </ul>
      )}
      {row !== undefined && (
        <p className="grid-sentence">
          <Link
            to="/reports/$id"
            params={{ id: row.promise.report }}
            search={{ at: `${row.promise.start}-${row.promise.end}` }}
          >
            {breakdown.acts.sentence}
          </Link>{' '}
          <span lang="zh-CN">{row.promise.text}</span>
        </p>
      )}
      {proposal !== undefined && <p className="grid-why">{whyText(proposal, breakdown)}</p>}
      <details className="unready">
        <summary>
          {lacking.length > 0
            ? breakdown.unready(lacking.length)
            : issued === null
              ? breakdown.allReady
              : breakdown.isIssued(issued)}
        </summary>
        <ul>
          {lacking.map(({ row: index, lacks }) => (
            <li key={index}>
              <button
                type="button"
                className="link-button"
                onClick={() =>
                  grid.select({ row: index, column: lacks[0] === 'limit' ? 5 : lacks[0] === 'leadUnit' ? 3 : 0 }, false)
                }
              >
                {grid.rows[index]!.number} <span lang="zh-CN">{grid.rows[index]!.title}</span>
              </button>{' '}
              {lacks.map((each) => breakdown.lacks[each]).join('，')}
            </li>
          ))}
        </ul>
      </details>
    </footer>
  );
}
