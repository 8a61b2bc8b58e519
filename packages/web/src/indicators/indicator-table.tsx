// All indicators as a table, for who reads tables, for screen readers and for copying into Excel.
import type { IndicatorItem } from '../api/contract.ts';
import { WideTable } from '../parts/wide-table.tsx';
import { useIndicatorWords } from '../words/indicators/use-indicator-words.ts';
import { gapText, periodText, roughText, withUnit } from './figure-text.ts';
import { PaceSign } from './pace-sign.tsx';

interface IndicatorTableProps {
  readonly items: readonly IndicatorItem[];
  readonly onOpen: (key: string) => void;
}

export function IndicatorTable({ items, onOpen }: IndicatorTableProps) {
  const words = useIndicatorWords();
  const { columns } = words;
  return (
    <WideTable name={words.views.table}>
      <table className="plain-table indicator-table">
        <thead>
          <tr>
            <th scope="col">{columns.measure}</th>
            <th scope="col">{columns.target}</th>
            <th scope="col" className="is-figure">
              {columns.latest}
            </th>
            <th scope="col" className="is-figure">
              {columns.wanted}
            </th>
            <th scope="col">{columns.standing}</th>
            <th scope="col" className="is-figure">
              {columns.forecast}
            </th>
            <th scope="col">{columns.unit}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <Row key={item.key} item={item} onOpen={() => onOpen(item.key)} />
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

function Row({ item, onOpen }: { readonly item: IndicatorItem; readonly onOpen: () => void }) {
  const words = useIndicatorWords();
  const { measure, words: target, pace, unit, forecast, missing, units } = item;
  return (
    <tr>
      <th scope="row">
        <button type="button" className="link-button" onClick={onOpen}>
          {measure}
        </button>
      </th>
      <td>{target}</td>
      <td className="is-figure">
        {withUnit(pace.value, unit, words.noValue)}
        {pace.month !== null && <div className="soft">{periodText(item, pace.month, words)}</div>}
      </td>
      <td className="is-figure">{pace.wanted === null ? words.noValue : `${roughText(pace.wanted)}${unit}`}</td>
      <td>
        <PaceSign standing={pace.standing} /> <span className="soft">{gapText(item, words)}</span>
        {missing.length > 0 && (
          <div className="indicator-missing">{words.missing(missing.map(words.month).join('、'))}</div>
        )}
      </td>
      <td className="is-figure">
        {forecast === null ? words.noValue : `${roughText(forecast.value)}${unit}`}
        {forecast !== null && forecast.method !== 'measured' && (
          <div className="soft">{words.rangeText(roughText(forecast.low), roughText(forecast.high))}</div>
        )}
      </td>
      <td>{units.map(({ name }) => name).join('、')}</td>
    </tr>
  );
}
