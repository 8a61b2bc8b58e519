// What the lines of the small charts are: one key for all of them, drawn as the lines are.
import { useIndicatorWords } from '../words/indicators/use-indicator-words.ts';

export function ChartKey() {
  const words = useIndicatorWords();
  const lines = [
    ['measured', words.measured],
    ['target', words.target],
    ['forecast', words.forecast],
    ['range', words.range],
    ['wanted', words.wanted],
    ['last-year', words.lastYear],
  ] as const;
  return (
    <ul className="chart-key" aria-label={words.key}>
      {lines.map(([line, name]) => (
        <li key={line}>
          <span className={`key-line is-${line}`} aria-hidden="true" />
          {name}
        </li>
      ))}
    </ul>
  );
}
