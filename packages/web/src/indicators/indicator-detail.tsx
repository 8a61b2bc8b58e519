// One indicator opened: the large chart, how pace and forecast were told, and its months with source and person.
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import type { IndicatorItem, Indicators } from '../api/contract.ts';
import { WideTable } from '../parts/wide-table.tsx';
import { useIndicatorWords } from '../words/indicators/use-indicator-words.ts';
import { useWords } from '../words/words-context.tsx';
import { ForecastLine } from './indicator-tile.tsx';
import { MeasurementForm } from './measurement-form.tsx';
import { MonthTable } from './month-table.tsx';
import { PaceSign } from './pace-sign.tsx';

const IndicatorChart = lazy(() =>
  import('./indicator-chart.tsx').then(({ IndicatorChart }) => ({ default: IndicatorChart })),
);

interface IndicatorDetailProps {
  readonly item: IndicatorItem;
  readonly year: Indicators;
  readonly onClose: () => void;
}

export function IndicatorDetail({ item, year, onClose }: IndicatorDetailProps) {
  const words = useIndicatorWords();
  const { language } = useWords();
  const [month, setMonth] = useState<number | null>(null);
  const last = lastMonth(year);
  const { pace, forecast, noForecast, place } = item;
  return (
    <section className="indicator-detail" aria-label={item.measure}>
      <div className="page-head">
        <h2>{item.measure}</h2>
        <PaceSign standing={pace.standing} />
        <Link to="/reports/$id" params={{ id: year.report.id }} search={{ at: `${place.start}-${place.end}` }}>
          {item.words}
        </Link>
        <ForecastLine item={item} />
        <span className="page-acts">
          {item.mayEnter && (
            <Button type="primary" onClick={() => setMonth(nextMonth(item, last))}>
              {words.enter}
            </Button>
          )}
          <Button onClick={onClose}>{words.close}</Button>
        </span>
      </div>
      <div className="indicator-large">
        <Suspense fallback={null}>
          <IndicatorChart item={item} yellowPoints={year.yellowPoints} words={words} isLarge />
        </Suspense>
      </div>
      <p className="soft">
        {pace.standing === 'no-yardstick' ? words.noYardstickWhy : pace.how?.[language]}{' '}
        {forecast?.how[language] ?? noForecast?.[language]}
      </p>
      <WideTable name={words.tableOf(item.measure)}>
        <MonthTable
          item={item}
          measurements={year.measurements}
          onMonth={item.mayEnter ? (one) => one <= last && setMonth(one) : null}
        />
      </WideTable>
      {month !== null && (
        <MeasurementForm
          government={year.government}
          year={year.year}
          item={item}
          measurements={year.measurements}
          month={month}
          lastMonth={last}
          onClose={() => setMonth(null)}
        />
      )}
    </section>
  );
}

/** 12 for a year that is over; the month that runs in the present one. */
export function lastMonth({ today, year }: Pick<Indicators, 'today' | 'year'>): number {
  const now = Number(today.slice(0, 4));
  if (now !== year) return now > year ? 12 : 1;
  return Number(today.slice(5, 7));
}

/** The first that is due and missing, else the one behind the last measured. */
const nextMonth = ({ missing, pace }: IndicatorItem, last: number): number =>
  missing[0] ?? Math.min(last, (pace.month ?? 0) + 1);
