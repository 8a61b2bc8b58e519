// The first page: the sample county's year in one screen, the doors, and the kept reports.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import type { ReportItem, Session } from '../api/contract.ts';
import { sentenceOf } from '../api/failure.ts';
import { reportsQuery } from '../api/queries.ts';
import { useIntake } from '../intake/intake-context.tsx';
import { firstPage } from '../signing/first-page.ts';
import { useSigning } from '../signing/signing-context.tsx';
import { SampleYear } from '../summary/sample-year.tsx';
import { useWords } from '../words/words-context.tsx';
import { nameOf } from './page-gate.tsx';
import { ReportList } from './report-list.tsx';
import { SampleDoor } from './sample-door.tsx';

export function HomePage() {
  const words = useWords();
  const { choose } = useIntake();
  const { session } = useSigning();
  const seesReports = session?.abilities.includes('see-reports') ?? false;
  const { data, error, refetch } = useQuery({ ...reportsQuery, enabled: seesReports });
  const sample = data === undefined || !seesReports ? undefined : latestSample(data);
  return (
    <div className="home">
      <section className="hero">
        <p className="motto">{words.motto}</p>
        <h1>{words.home.lead}</h1>
        <div className="doors">
          {session === undefined || session.abilities.includes('read-file') ? (
            <button type="button" className="door is-main" onClick={choose}>
              <span className="door-name">{words.home.readOne}</span>
              <span className="door-hint">{words.home.readOneHint}</span>
            </button>
          ) : (
            <OwnDoor session={session} />
          )}
          <SampleDoor />
          {sample !== undefined && (
            <div className="door-pair">
              {/* Pages of the server's own, readable without a script: not the router's. */}
              <a href="/public" className="door">
                <span className="door-name">{words.home.seePublic}</span>
                <span className="door-hint">{words.home.seePublicHint}</span>
              </a>
              <Link to="/reports/$id" params={{ id: sample.id }} search={{}} className="door">
                <span className="door-name">{words.home.seeSample}</span>
                <span className="door-hint">
                  {sample.government.name} · {words.home.sampleLine}
                </span>
              </Link>
            </div>
          )}
        </div>
      </section>
      {sample !== undefined && <SampleYear report={sample} />}
      {(seesReports || session === undefined) && (
        <section className="kept" aria-labelledby="kept">
          <h2 id="kept">{words.home.kept}</h2>
          {error !== null && (
            <p role="alert">
              {sentenceOf(error, words)} <Button onClick={() => void refetch()}>{words.errors.retry}</Button>
            </p>
          )}
          {error === null && <ReportList reports={data} />}
        </section>
      )}
    </div>
  );
}

/** For those who read no reports: administrators. */
function OwnDoor({ session }: { readonly session: Session }) {
  const words = useWords();
  const to = firstPage(session);
  return (
    <Link to={to} search={{}} className="door">
      <span className="door-name">{words.notYours.go(nameOf(to, words))}</span>
      <span className="door-hint">{words.notYours.instead[to]}</span>
    </Link>
  );
}

function latestSample(reports: readonly ReportItem[]): ReportItem | undefined {
  return reports.filter((report) => report.sample).sort((a, b) => (b.planYear ?? 0) - (a.planYear ?? 0))[0];
}
