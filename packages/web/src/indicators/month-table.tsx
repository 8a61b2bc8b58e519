// The months of one indicator: each figure with its source and who typed it, and what stood there before.
import type { IndicatorItem, MeasurementItem } from '../api/contract.ts';
import { useIndicatorWords } from '../words/indicators/use-indicator-words.ts';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { figureText, roughText, withUnit } from './figure-text.ts';

interface MonthTableProps {
  readonly item: IndicatorItem;
  /** Every figure of the year, replaced ones too. */
  readonly measurements: readonly MeasurementItem[];
  /** Opens the form at a month; null where nothing may be typed. */
  readonly onMonth: ((month: number) => void) | null;
}

export function MonthTable({ item, measurements, onMonth }: MonthTableProps) {
  const words = useIndicatorWords();
  const { columns } = words;
  return (
    <table className="plain-table month-table">
      <caption className="unseen">{words.tableOf(item.measure)}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.month}</th>
          <th scope="col" className="is-figure">
            {columns.value}
          </th>
          <th scope="col" className="is-figure">
            {columns.wanted}
          </th>
          <th scope="col" className="is-figure">
            {columns.lastYear}
          </th>
          <th scope="col">{columns.source}</th>
          <th scope="col">{columns.by}</th>
        </tr>
      </thead>
      <tbody>
        {item.points.map((point) => (
          <MonthRow key={point.month} item={item} point={point} measurements={measurements} onMonth={onMonth} />
        ))}
      </tbody>
    </table>
  );
}

interface MonthRowProps extends MonthTableProps {
  readonly point: IndicatorItem['points'][number];
}

function MonthRow({ item, point: { month, value, state, measurements: seqs }, measurements, onMonth }: MonthRowProps) {
  const words = useIndicatorWords();
  const { dates } = useSupervisionWords();
  const latest = measurements.find(({ seq }) => seq === seqs.at(-1));
  const wanted = item.wanted[month - 1] ?? null;
  const before = earlier(item, month, measurements, seqs);
  return (
    <tr className={`month-${state}`}>
      <th scope="row">
        {onMonth === null ? (
          words.month(month)
        ) : (
          <button type="button" className="link-button" onClick={() => onMonth(month)}>
            {words.month(month)}
          </button>
        )}
      </th>
      <td className="is-figure">
        {value === null ? (
          <span className={state === 'missing' ? 'indicator-missing' : 'soft'}>
            {state === 'missing' ? words.standings['no-data'] : words.noValue}
          </span>
        ) : (
          withUnit(value, item.unit, '')
        )}
        {latest && latest.unit !== item.unit && (
          <div className="soft">
            {figureText(latest.value ?? 0)}
            {latest.unit}
          </div>
        )}
      </td>
      <td className="is-figure soft">{wanted === null ? '' : `${roughText(wanted)}${item.unit}`}</td>
      <td className="is-figure soft">{withUnit(item.lastYear[month - 1] ?? null, item.unit, '')}</td>
      <td>
        {state === 'summed' ? words.summed : latest?.source}
        {latest?.note && <div className="soft">{latest.note}</div>}
      </td>
      <td>
        {latest && `${latest.by} ${dates.time(latest.at)}`}
        {before.map((one) => (
          <div key={one.seq} className="soft">
            {one.value === null ? words.takenBack : words.replaced(`${figureText(one.value)}${one.unit}`)}（{one.by}{' '}
            {dates.time(one.at)}）
          </div>
        ))}
      </td>
    </tr>
  );
}

/** Figures of the month that are not in force any more. */
const earlier = (
  { series, kind }: IndicatorItem,
  month: number,
  measurements: readonly MeasurementItem[],
  inForce: readonly number[],
): readonly MeasurementItem[] =>
  measurements.filter(
    (one) =>
      one.series === series && one.kind === kind && Number(one.month.slice(5)) === month && !inForce.includes(one.seq),
  );
