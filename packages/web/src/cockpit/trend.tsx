// Matters month by month: opened and closed as bars, open ones as a line. Drawn by hand: it is small and must be there at once.
import type { Cockpit } from '../api/contract.ts';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';

const WIDTH = 360;
const HEIGHT = 110;
const FOOT = 18;

export function Trend({ months }: { readonly months: Cockpit['trend'] }) {
  const { cockpit, dates } = useSupervisionWords();
  const most = Math.max(1, ...months.flatMap(({ opened, closed, open }) => [opened, closed, open]));
  const step = WIDTH / Math.max(1, months.length);
  const y = (count: number) => (HEIGHT - FOOT) * (1 - count / most) + 2;
  const line = months.map(({ open }, at) => `${at === 0 ? 'M' : 'L'}${(at + 0.5) * step} ${y(open)}`).join('');
  const text = months
    .map(
      ({ month, opened, closed, open }) =>
        `${dates.month(month)} ${cockpit.trendOpened} ${opened} ${cockpit.trendClosed} ${closed} ${cockpit.trendOpen} ${open}`,
    )
    .join('；');
  return (
    <section className="panel is-trend" aria-labelledby="trend">
      <h2 id="trend">
        {cockpit.trend}
        <span className="trend-key">
          <i className="is-opened" /> {cockpit.trendOpened} <i className="is-closed" /> {cockpit.trendClosed}{' '}
          <i className="is-open" /> {cockpit.trendOpen}
        </span>
      </h2>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={text} preserveAspectRatio="none" className="trend">
        {months.map(({ month, opened, closed }, at) => (
          <g key={month}>
            <rect
              className="is-opened"
              x={at * step + step * 0.16}
              width={step * 0.32}
              y={y(opened)}
              height={HEIGHT - FOOT + 2 - y(opened)}
            />
            <rect
              className="is-closed"
              x={at * step + step * 0.52}
              width={step * 0.32}
              y={y(closed)}
              height={HEIGHT - FOOT + 2 - y(closed)}
            />
          </g>
        ))}
        <path className="is-open" d={line} />
      </svg>
      <p className="trend-months" aria-hidden="true">
        {months.map(({ month }) => (
          <span key={month}>{cockpit.monthShort(Number(month.slice(5)))}</span>
        ))}
      </p>
    </section>
  );
}
