// A bulletin's annex: a line a unit, the sum above.
import type { Bulletin } from '../api/contract.ts';
import { WideTable } from '../parts/wide-table.tsx';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { type BulletinSum, totalOf } from './bulletin-sum.ts';

const COLUMNS = [
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

interface BulletinTableProps {
  readonly units: Bulletin['units'];
  readonly sum: BulletinSum;
}

export function BulletinTable({ units, sum }: BulletinTableProps) {
  const { bulletins } = useSupervisionWords().meetings;
  if (units.length === 0) return <p className="empty">{bulletins.noUnits}</p>;
  return (
    <WideTable name={bulletins.title} isFirstKept>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{bulletins.unit}</th>
            <th scope="col" className="is-figure">
              {bulletins.columns.total}
            </th>
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
            <td className="is-figure">{sum.total}</td>
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
              <td className="is-figure">{totalOf(unit)}</td>
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
