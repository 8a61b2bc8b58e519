// One indicator among many: name, target as written, the latest figure, pace, a small chart and where it will end.
import { lazy, Suspense } from 'react';
import type { IndicatorItem } from '../api/contract.ts';
import { useIndicatorWords } from '../words/indicators/use-indicator-words.ts';
import { useWords } from '../words/words-context.tsx';
import { gapText, periodText, roughText, withUnit } from './figure-text.ts';
import { PaceSign } from './pace-sign.tsx';

const IndicatorChart = lazy(() =>
  import('./indicator-chart.tsx').then(({ IndicatorChart }) => ({ default: IndicatorChart })),
);

interface IndicatorTileProps {
  readonly item: IndicatorItem;
  readonly yellowPoints: number;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

export function IndicatorTile({ item, yellowPoints, isOpen, onOpen }: IndicatorTileProps) {
  const words = useIndicatorWords();
  const { measure, words: target, pace, unit, missing } = item;
  return (
    <li className={`indicator-tile is-${pace.standing}${isOpen ? ' is-open' : ''}`}>
      <h3>
        <button type="button" className="indicator-name" aria-expanded={isOpen} onClick={onOpen}>
          {measure}
        </button>
        <PaceSign standing={pace.standing} />
      </h3>
      <p className="indicator-target">{target}</p>
      <p className="indicator-latest">
        {pace.month === null ? (
          <span className="gap">{words.standings['no-data']}</span>
        ) : (
          <>
            <b>{withUnit(pace.value, unit, words.noValue)}</b>{' '}
            <span className="soft">{periodText(item, pace.month, words)}</span>
          </>
        )}
        <span className="indicator-gap">{gapText(item, words)}</span>
      </p>
      <div className="indicator-chart">
        <Suspense fallback={null}>
          <IndicatorChart item={item} yellowPoints={yellowPoints} words={words} onPress={onOpen} />
        </Suspense>
      </div>
      <ForecastLine item={item} />
      {missing.length > 0 && <p className="indicator-missing">{words.missing(missing.map(words.month).join('、'))}</p>}
      {item.differsFrom.map(({ promise, words: other }) => (
        <p key={promise} className="indicator-missing">
          {words.differs(other)}
        </p>
      ))}
    </li>
  );
}

/** The method is told on the opened indicator, and here on hover. */
export function ForecastLine({ item: { forecast, noForecast, unit } }: { readonly item: IndicatorItem }) {
  const words = useIndicatorWords();
  const { language } = useWords();
  if (forecast === null) return <p className="indicator-forecast soft">{noForecast?.[language]}</p>;
  const { value, low, high, method, outlook, how } = forecast;
  return (
    <p className="indicator-forecast" title={how[language]}>
      {method !== 'measured' && (
        <>
          {words.forecast} {roughText(value)}
          {unit} <span className="soft">({words.rangeText(roughText(low), roughText(high))})</span>{' '}
        </>
      )}
      <span className={`outlook is-${outlook}`}>{words.outlooks[outlook]}</span>
    </p>
  );
}
