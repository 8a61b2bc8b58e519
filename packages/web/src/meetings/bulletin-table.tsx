// A bulletin's annex: a line a unit, the sum above.
import type { Bulletin } from '../api/contract.ts';
import { WideTable } from '../parts/wide-table.tsx';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';

const COLUMNS = [
  'total',
  'closed',
  'normal',
  'behind',
  'overdue',
  'green',
  'yellow',
  'red',
  'extended',
  'returned',
  'reopened',
] as const;

export function BulletinTable({ units, sum }: Pick<Bulletin, 'units' | 'sum'>) {
  const { bulletins } = useSupervisionWords().meetings;
  if (units.length === 0) return <p className="empty">{bulletins.noUnits}</p>;
  return (
    <WideTable name={bulletins.title} isFirstKept>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{bulletins.unit}</th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" className="is-figure">
                {bulletins.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr className="is-sum">
            <th scope="row">{bulletins.all}</th>
            {COLUMNS.map((column) => (
              <td key={column} className="is-figure">
                {sum[column]}
              </td>
            ))}
          </tr>
          {units.map((unit) => (
            <tr key={unit.unit}>
              <th scope="row" lang="zh-CN">
                {unit.unit}
              </th>
              {COLUMNS.map((column) => (
                <td key={column} className={unit[column] === 0 ? 'is-figure is-zero' : 'is-figure'}>
                  {unit[column]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
