// 督查通报: a month's bulletin as it will be, edited in place, issued, printed; and the earlier ones.
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { bulletinQuery, bulletinsQuery } from '../api/meeting-calls.ts';
import { monthAfter } from '../board/month-grid.ts';
import { BulletinSheet } from '../meetings/bulletin-sheet.tsx';
import { Answered } from '../parts/answered.tsx';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import '../styles/supervision.css';
import '../styles/meetings.css';

const route = getRouteApi('/bulletins');

export function BulletinsPage() {
  const { dates, meetings } = useSupervisionWords();
  const { bulletins } = meetings;
  const { month = lastMonth() } = route.useSearch();
  const sheet = useQuery(bulletinQuery(month));
  const { data: issued } = useQuery(bulletinsQuery);
  return (
    <div className="page with-side">
      <div>
        <div className="page-head">
          <h1>{bulletins.title}</h1>
          <span className="month-nav">
            <Link
              className="button"
              to="/bulletins"
              search={{ month: monthAfter(month, -1) }}
              aria-label={dates.month(monthAfter(month, -1))}
            >
              ‹
            </Link>
            <b>{dates.month(month)}</b>
            <Link
              className="button"
              to="/bulletins"
              search={{ month: monthAfter(month, 1) }}
              aria-label={dates.month(monthAfter(month, 1))}
            >
              ›
            </Link>
          </span>
        </div>
        <Answered query={sheet}>
          {(bulletin) => <BulletinSheet key={`${month} ${bulletin.issuedAt}`} bulletin={bulletin} />}
        </Answered>
      </div>
      <aside aria-labelledby="bulletin-list">
        <h2 id="bulletin-list">{bulletins.list}</h2>
        {issued?.length === 0 && <p className="soft">{bulletins.none}</p>}
        <ul className="bulletin-list">
          {issued?.map((bulletin) => (
            <li key={bulletin.month}>
              <Link to="/bulletins" search={{ month: bulletin.month }}>
                {dates.month(bulletin.month)}{' '}
                <span className="soft">
                  {bulletin.number === null ? bulletins.draft : bulletins.number(bulletin.number)}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      </aside>
    </div>
  );
}

/** Of this instant in China. */
const lastMonth = (): string => monthAfter(new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 7), -1);
