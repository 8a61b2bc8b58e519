// 领导驾驶舱: one screen without scrolling on an office's monitor, and larger on the wall.
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { Cockpit } from '../api/contract.ts';
import { cockpitQuery } from '../api/matter-queries.ts';
import { CountLines } from '../cockpit/count-lines.tsx';
import { NeedMe } from '../cockpit/need-me.tsx';
import { Trend } from '../cockpit/trend.tsx';
import { UnitHeat } from '../cockpit/unit-heat.tsx';
import { Answered } from '../parts/answered.tsx';
import { leaderText } from '../parts/leader-text.ts';
import { LightSign } from '../parts/light-sign.tsx';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { useWords } from '../words/words-context.tsx';
import '../styles/supervision.css';
import '../styles/cockpit.css';

const route = getRouteApi('/cockpit');

export function CockpitPage() {
  const query = useQuery(cockpitQuery);
  const { big } = route.useSearch();
  useBigScreen(big === '1');
  return <Answered query={query}>{(cockpit) => <Screen cockpit={cockpit} isBig={big === '1'} />}</Answered>;
}

function Screen({ cockpit, isBig }: { readonly cockpit: Cockpit; readonly isBig: boolean }) {
  const { language } = useWords();
  const s = useSupervisionWords();
  return (
    <div className="cockpit">
      <Totals cockpit={cockpit} isBig={isBig} />
      <UnitHeat units={cockpit.byUnit} />
      <CountLines
        id="by-heading"
        title={s.cockpit.byHeading}
        lines={cockpit.byHeading.map((line) => ({
          ...line,
          key: line.heading,
          name: line.heading || s.cockpit.outsideReport,
          search: { heading: line.heading },
        }))}
      />
      <CountLines
        id="by-leader"
        title={s.cockpit.byLeader}
        lines={cockpit.byLeader.map((line) => ({
          ...line,
          key: line.leader?.post ?? '',
          name: line.leader === null ? s.cockpit.without : leaderText(line.leader, language),
          search: { leader: line.leader?.post },
        }))}
      />
      <NeedMe items={cockpit.needMe} />
      <Trend months={cockpit.trend} />
    </div>
  );
}

function Totals({
  cockpit: { total, lights, closed, suspended, asOf },
  isBig,
}: {
  readonly cockpit: Cockpit;
  readonly isBig: boolean;
}) {
  const s = useSupervisionWords();
  return (
    <header className="cockpit-head">
      <h1>{s.cockpit.title}</h1>
      <Link to="/board" search={{ view: 'table' }} className="figure">
        {s.cockpit.total} <b>{total}</b>
      </Link>
      <Link to="/board" search={{ view: 'table', phase: 'closed,archived' }} className="figure">
        {s.cockpit.closed} <b>{closed}</b>
      </Link>
      {(['red', 'yellow', 'green'] as const).map((colour) => (
        <Link key={colour} to="/board" search={{ view: 'table', light: colour }} className="figure">
          <LightSign colour={colour} /> <b>{lights[colour]}</b>
        </Link>
      ))}
      {suspended > 0 && (
        <Link to="/board" search={{ view: 'table', phase: 'suspended' }} className="figure" data-figure="suspended">
          {s.cockpit.suspended} <b>{suspended}</b>
        </Link>
      )}
      <Link to="/indicators" search={{}} className="figure">
        {s.cockpit.indicators}
      </Link>
      <span className="soft cockpit-time">{s.cockpit.asOf(s.dates.time(asOf))}</span>
      <Link to="/cockpit" search={isBig ? {} : { big: '1' }} className="button">
        {isBig ? s.cockpit.leaveBig : s.cockpit.big}
      </Link>
    </header>
  );
}

/** The head and the navigation leave the screen to the numbers. */
function useBigScreen(isBig: boolean): void {
  useEffect(() => {
    document.documentElement.classList.toggle('big-screen', isBig);
    return () => document.documentElement.classList.remove('big-screen');
  }, [isBig]);
}
