// How much is asked of units: forms they filled in, month by month, as figures over small bars.
import type { Burden } from '../api/contract.ts';
import { WideTable } from '../parts/wide-table.tsx';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { type BurdenLine, burdenLines } from './burden-lines.ts';

export function BurdenTable({ burden, year }: { readonly burden: Burden; readonly year: number }) {
  const { scores: words, dates } = useSupervisionWords();
  const { lines, most } = burdenLines(burden);
  if (lines.length === 0) return <p className="empty">{words.noBurden}</p>;
  return (
    <WideTable name={words.burden(year)} isFirstKept>
      <table className="plain-table burden-table">
        <thead>
          <tr>
            <th scope="col">{words.unit}</th>
            {burden.months.map((month) => (
              <th key={month} scope="col" className="is-figure" title={dates.month(month)}>
                {words.monthHead(Number(month.slice(5)))}
              </th>
            ))}
            {[words.formsAll, words.slipsAll, words.matters].map((head) => (
              <th key={head} scope="col" className="is-figure">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <UnitLine key={line.unit.id} line={line} months={burden.months} most={most} />
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

interface UnitLineProps {
  readonly line: BurdenLine;
  readonly months: Burden['months'];
  /** Of all units and months; its bar is full. */
  readonly most: number;
}

function UnitLine({ line, months, most }: UnitLineProps) {
  const { unit, forms, formsAll, slipsAll, matters } = line;
  return (
    <tr>
      <th scope="row" lang="zh-CN" title={unit.fullName}>
        {unit.name}
      </th>
      {months.map((month, at) => {
        const count = forms[at] ?? 0;
        return (
          <td key={month} className={count === 0 ? 'is-figure is-zero' : 'is-figure'}>
            {count}
            <span className="burden-bar" aria-hidden="true">
              <span style={{ width: `${(count / most) * 100}%` }} />
            </span>
          </td>
        );
      })}
      <td className="is-figure">
        <b>{formsAll}</b>
      </td>
      <td className={slipsAll === 0 ? 'is-figure is-zero' : 'is-figure'}>{slipsAll}</td>
      <td className={matters === 0 ? 'is-figure is-zero' : 'is-figure'}>{matters}</td>
    </tr>
  );
}
