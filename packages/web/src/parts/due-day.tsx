// A last day with what is left until it: the date, and the working days beside it.
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { type LastDay, timeLeft, timeLeftText } from './time-left.ts';
import { today } from './today.ts';

interface DueDayProps {
  readonly day: LastDay;
  /** The clock's. */
  readonly name?: string;
}

export function DueDay({ day, name }: DueDayProps) {
  const words = useSupervisionWords();
  const left = timeLeft(day, today());
  if (day.due === null || left === null) return null;
  return (
    <span className={left.kind === 'over' ? 'due is-over' : 'due'}>
      {name !== undefined && <span className="due-name">{name} </span>}
      <time dateTime={day.due}>{words.matter.dueOn(words.dates.day(day.due))}</time>
      <span className="due-left">{timeLeftText(left, words)}</span>
    </span>
  );
}
