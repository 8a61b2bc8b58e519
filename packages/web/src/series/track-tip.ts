// What a chart through the years says of one of them: what was wanted and what came, as the reports write it.
import { escapedText } from '../parts/escaped-text.ts';
import type { SeriesWords } from '../words/series/zh.ts';
import { figureText } from './figure-text.ts';
import type { Track } from './tracks.ts';

/** As HTML, for ECharts; `years` are those of the track's points. */
export function trackTip({ points }: Track, years: readonly number[], year: number, words: SeriesWords): string {
  const line = (side: 'target' | 'result') => {
    const figure = points[years.indexOf(year)]?.[side] ?? null;
    return `${words[side]}　${figure === null ? '—' : figureText(figure, words)}`;
  };
  return [String(year), line('target'), line('result')].map(escapedText).join('<br>');
}
