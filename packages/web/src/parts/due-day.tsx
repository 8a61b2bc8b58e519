// A last day with what is left until it: the date, and the working days beside it.
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';

interface DueDayProps {
  /** ISO date; null where no clock runs. */
  readonly due: string | null;
  /** Negative once it is over; null where the calendar is not known. */
  readonly workingDaysLeft: number | null;
  readonly name?: string;
}

export function DueDay({ due, workingDaysLeft, name }: DueDayProps) {
  const { days, dates, matter } = useSupervisionWords();
  if (due === null) return null;
  const isOver = workingDaysLeft !== null && workingDaysLeft < 0;
  return (
    <span className={isOver ? 'due is-over' : 'due'}>
      {name !== undefined && <span className="due-name">{name} </span>}
      <time dateTime={due}>{matter.dueOn(dates.day(due))}</time>
      <span className="due-left">
        {workingDaysLeft === null ? days.unknown : isOver ? days.over(-workingDaysLeft) : days.left(workingDaysLeft)}
      </span>
    </span>
  );
}
