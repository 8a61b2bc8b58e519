// The clock drawn as a line 交办—1—3—7—1—0: what happened when, what is due, where the matter stands.
import { timeLeft, timeLeftText } from '../parts/time-left.ts';
import { today } from '../parts/today.ts';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { useWords } from '../words/words-context.tsx';
import type { ClockPoint } from './clock-points.ts';

interface ClockLineProps {
  readonly points: readonly ClockPoint[];
  /** Steps that were left out are not to be taken any more; else the matter came to its end without them. */
  readonly isWithdrawn: boolean;
}

export function ClockLine({ points, isWithdrawn }: ClockLineProps) {
  const { matter } = useSupervisionWords();
  return (
    <ol className="clock-line" aria-label={matter.clock}>
      {points.map((point) => (
        <Point key={point.id} point={point} isWithdrawn={isWithdrawn} />
      ))}
    </ol>
  );
}

interface PointProps {
  readonly point: ClockPoint;
  readonly isWithdrawn: boolean;
}

function Point({ point: { name, passedAt, clock, standing }, isWithdrawn }: PointProps) {
  const { language } = useWords();
  const words = useSupervisionWords();
  const { matter, dates } = words;
  const left = clock === null ? null : timeLeft(clock, today());
  return (
    <li className={`clock-point is-${standing}`} {...(standing === 'next' ? { 'aria-current': 'step' as const } : {})}>
      <span className="clock-mark" aria-hidden="true">
        {standing === 'passed' || standing === 'late' ? '✓' : standing === 'overdue' ? '!' : ''}
      </span>
      <span className="clock-name">{name[language]}</span>
      {passedAt !== null && (
        <span className="clock-when">
          {standing === 'late' ? matter.passedLate(dates.time(passedAt)) : matter.passedOn(dates.time(passedAt))}
        </span>
      )}
      {passedAt === null && clock?.due != null && (
        <span className="clock-when">
          {matter.dueOn(dates.day(clock.due))}
          {clock.standing === 'paused' ? (
            <b>{matter.standings.paused}</b>
          ) : (
            left !== null && left.kind !== 'unknown' && <b>{timeLeftText(left, words)}</b>
          )}
        </span>
      )}
      {passedAt === null && clock?.due == null && (
        <span className="clock-when">
          {standing !== 'left-out' ? matter.waiting : isWithdrawn ? matter.noMore : matter.skipped}
        </span>
      )}
    </li>
  );
}
