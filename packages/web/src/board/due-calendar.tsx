// What falls due, as a month on the wall.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Dues } from '../api/contract.ts';
import { duesQuery } from '../api/matter-queries.ts';
import { Answered } from '../parts/answered.tsx';
import { LightSign } from '../parts/light-sign.tsx';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { useWords } from '../words/words-context.tsx';
import { type BoardSearch, filterOf } from './board-search.ts';
import { monthAfter, monthGrid } from './month-grid.ts';

/** Lines in one day's box before the rest is counted. */
const SHOWN = 4;

export function DueCalendar({ search }: { readonly search: BoardSearch }) {
  const { board, dates } = useSupervisionWords();
  const month = search.month ?? thisMonth();
  const weeks = monthGrid(month);
  const query = useQuery(duesQuery(weeks[0]![0]!, weeks.at(-1)!.at(-1)!, filterOf(search)));
  return (
    <div className="due-calendar">
      <div className="month-nav">
        <Link className="button" to="/board" search={{ ...search, month: monthAfter(month, -1) }}>
          {board.previousMonth}
        </Link>
        <h2>{dates.month(month)}</h2>
        <Link className="button" to="/board" search={{ ...search, month: monthAfter(month, 1) }}>
          {board.nextMonth}
        </Link>
        <Link to="/board" search={{ ...search, month: undefined }}>
          {board.thisMonth}
        </Link>
      </div>
      <Answered query={query}>{({ days }) => <Month weeks={weeks} month={month} days={days} />}</Answered>
    </div>
  );
}

interface MonthProps {
  readonly weeks: readonly (readonly string[])[];
  readonly month: string;
  readonly days: Dues['days'];
}

function Month({ weeks, month, days }: MonthProps) {
  const { dates } = useSupervisionWords();
  const byDay = new Map(days.map((day) => [day.day, day]));
  return (
    <table className="month-table">
      <thead>
        <tr>
          {dates.weekdays.map((weekday) => (
            <th key={weekday} scope="col">
              {weekday}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <Day key={day} day={day} isOther={!day.startsWith(month)} content={byDay.get(day)} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface DayProps {
  readonly day: string;
  readonly isOther: boolean;
  readonly content: Dues['days'][number] | undefined;
}

function Day({ day, isOther, content }: DayProps) {
  const { language } = useWords();
  const { board, dates } = useSupervisionWords();
  const [isWhole, setWhole] = useState(false);
  const dues = content?.dues ?? [];
  const isOff = content?.isWorkingDay === false;
  const names = [
    'month-day',
    isOther ? 'is-other' : '',
    isOff ? 'is-off' : '',
    dues.length === 0 ? 'is-empty' : '',
    day === today() ? 'is-today' : '',
  ];
  return (
    <td className={names.filter(Boolean).join(' ')} data-day={day}>
      <span className="month-number">
        <span className="in-grid">{Number(day.slice(8))}</span>
        <span className="in-list">{dates.day(day)}</span>
        {isOff && <small>{board.dayOff}</small>}
      </span>
      <ul>
        {dues.slice(0, isWhole ? dues.length : SHOWN).map((due) => (
          <li key={`${due.matter} ${due.clock} ${due.key}`}>
            <Link
              to="/matters/$id"
              params={{ id: due.matter }}
              title={`${due.title} · ${due.clockName[language]}`}
              lang="zh-CN"
            >
              <LightSign colour={due.colour} isBare /> {due.unit.name} {due.title}
            </Link>
          </li>
        ))}
      </ul>
      {dues.length > SHOWN && !isWhole && (
        <button type="button" className="link-button" onClick={() => setWhole(true)}>
          {board.more(dues.length - SHOWN)}
        </button>
      )}
    </td>
  );
}

/** Of this instant in China. */
const today = (): string => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
const thisMonth = (): string => today().slice(0, 7);
