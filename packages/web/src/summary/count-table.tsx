// The counts a chart shows, as a table that reads aloud and copies into a sheet.
import { useWords } from '../words/words-context.tsx';

interface CountTableProps {
  readonly caption: string;
  readonly first: string;
  readonly rows: readonly {
    readonly key: string;
    readonly name: string;
    readonly total: number;
    readonly withNumber: number;
    readonly withDate: number;
  }[];
  readonly onRow: (key: string) => void;
}

export function CountTable({ caption, first, rows, onRow }: CountTableProps) {
  const words = useWords();
  return (
    <details className="data-table">
      <summary>{words.summary.allTargets}</summary>
      <table className="ledger">
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            <th scope="col" className="cell-value">
              {words.summary.count}
            </th>
            <th scope="col" className="cell-value">
              {words.summary.withNumber}
            </th>
            <th scope="col" className="cell-value">
              {words.summary.withDate}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">
                <button type="button" className="link-button" onClick={() => onRow(row.key)}>
                  {row.name}
                </button>
              </th>
              <td className="cell-value">{row.total}</td>
              <td className="cell-value">{row.withNumber}</td>
              <td className="cell-value">{row.withDate}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
