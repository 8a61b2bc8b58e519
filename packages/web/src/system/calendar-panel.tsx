// The working-day calendar: the year on the wall, the notice to paste, single days to correct.
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { CalendarAnswer } from '../api/contract.ts';
import { calendarQuery } from '../api/system-calls.ts';
import { monthGrid } from '../board/month-grid.ts';
import { Answered } from '../parts/answered.tsx';
import { useSigning } from '../signing/signing-context.tsx';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { DayForm } from './day-form.tsx';
import { NoticeForm } from './notice-form.tsx';

const route = getRouteApi('/system');

export function CalendarPanel() {
  const query = useQuery(calendarQuery);
  return <Answered query={query}>{(calendar) => <Year calendar={calendar} />}</Answered>;
}

function Year({ calendar }: { readonly calendar: CalendarAnswer }) {
  const { calendar: words } = useSupervisionWords().system;
  const { session } = useSigning();
  const { of } = route.useSearch();
  const year = /^\d{4}$/.test(of ?? '') ? Number(of) : new Date().getFullYear();
  const known = calendar.years.find((each) => each.year === year);
  const mayManage = session?.abilities.includes('manage-calendar') ?? false;
  return (
    <>
      <p className="month-nav">
        <Link className="button" to="/system" search={{ tab: 'calendar', of: String(year - 1) }}>
          {words.previous}
        </Link>
        <b>{words.year(year)}</b>
        <Link className="button" to="/system" search={{ tab: 'calendar', of: String(year + 1) }}>
          {words.next}
        </Link>
        <span className="soft">{known === undefined ? words.missing(year) : words.source(known.source)}</span>
      </p>
      <p className="soft">{words.legend}</p>
      <div className="year-grid">
        {Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`).map((month) => (
          <Month key={month} month={month} known={known} />
        ))}
      </div>
      {mayManage && (
        <div className="form-grid">
          <NoticeForm key={year} year={known === undefined ? year : year + 1} />
          <DayForm days={calendar.days} />
        </div>
      )}
    </>
  );
}

interface MonthProps {
  readonly month: string;
  readonly known: CalendarAnswer['years'][number] | undefined;
}

function Month({ month, known }: MonthProps) {
  const { dates, system } = useSupervisionWords();
  const kindOf = (day: string, weekday: number): 'holiday' | 'workday' | 'weekend' | 'day' => {
    if (known?.holidays.includes(day)) return 'holiday';
    if (known?.workdays.includes(day)) return 'workday';
    return weekday >= 5 ? 'weekend' : 'day';
  };
  return (
    <table className="year-month">
      <caption>{dates.month(month)}</caption>
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
        {monthGrid(month).map((week) => (
          <tr key={week[0]}>
            {week.map((day, weekday) => {
              const kind = kindOf(day, weekday);
              const isOwn = day.startsWith(month);
              return (
                <td key={day} className={isOwn ? `is-${kind}` : 'is-other'}>
                  {isOwn && Number(day.slice(8))}
                  {isOwn && (kind === 'holiday' || kind === 'workday') && <sup>{system.calendar[kind]}</sup>}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
