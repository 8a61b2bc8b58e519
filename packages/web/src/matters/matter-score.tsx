// The matter's own score of the year with what was taken off.
import type { MatterDetail } from '../api/contract.ts';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { useWords } from '../words/words-context.tsx';
import { runName } from './run-name.ts';

export function MatterScore({ detail }: { readonly detail: MatterDetail }) {
  const { language } = useWords();
  const { matter, dates, scores } = useSupervisionWords();
  const { points, deductions } = detail.score;
  const nameOf = (of: string) => {
    const [clock, key = ''] = of.split(' ');
    const name = detail.clocks.find((each) => each.clock === clock)?.name[language];
    if (name === undefined) return of;
    const run = runName(detail, key, dates.month);
    return run === null ? name : `${name} ${run}`;
  };
  return (
    <section className="matter-score" aria-labelledby="matter-score">
      <h2 id="matter-score">
        {matter.score} <b>{matter.points(points)}</b>
      </h2>
      <p className="soft">{deductions.length === 0 ? matter.fullScore : matter.neverPersons}</p>
      <ul>
        {deductions.map(({ why, of, on, points: off }) => (
          <li key={`${why} ${of} ${on}`}>
            <span>
              {matter.deductions[why]} {why === 'returned' ? '' : nameOf(of)}{' '}
              <span className="soft">{dates.day(on)}</span>
            </span>
            <b>{scores.off(off)}</b>
          </li>
        ))}
      </ul>
    </section>
  );
}
