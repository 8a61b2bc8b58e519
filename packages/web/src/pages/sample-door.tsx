// The door into a year of supervision: the sample county's people, one press each.
import { Link, useNavigate } from '@tanstack/react-router';
import { App, Button } from 'antd';
import type { Health, Session } from '../api/contract.ts';
import { Failure, sentenceOf } from '../api/failure.ts';
import { firstPage } from '../signing/first-page.ts';
import { useSigning } from '../signing/signing-context.tsx';
import { useWords } from '../words/words-context.tsx';
import { byLevel } from './by-level.ts';
import { useSampleLoading } from './use-sample-loading.ts';

type Login = Session['sampleLogins'][number];
const FIRST: readonly Login['role'][] = ['office', 'unit', 'leader', 'deputy'];
/** Of one role and level beside the others. */
const SHOWN = 3;

export function SampleDoor() {
  const words = useWords();
  const { session } = useSigning();
  const logins = session?.sampleLogins ?? [];
  const loading = useSampleLoading(session !== undefined && logins.length === 0);
  if (loading !== null) return <LoadingDoor loading={loading} />;
  if (session === undefined || (logins.length === 0 && session.account === null)) return null;
  const shown = FIRST.flatMap((role) => firstOfEach(oneOfEachUnit(logins.filter((each) => each.role === role))));
  const others = logins.filter((login) => !shown.includes(login));
  return (
    <div className="door sample-door">
      <span className="door-name">{words.home.seeYear}</span>
      {session.account === null ? (
        <span className="door-hint">{words.home.seeYearHint}</span>
      ) : (
        <span className="door-hint">
          {words.home.signedInAs(session.account.name)}{' '}
          <Link to={firstPage(session)} search={{}}>
            {words.home.goOn}
          </Link>
        </span>
      )}
      <Levels logins={shown} />
      {others.length > 0 && (
        <details className="sample-others">
          <summary>{words.account.sampleOthers}</summary>
          <Levels logins={others} />
        </details>
      )}
    </div>
  );
}

/** In the place where the people will be, so that nothing moves when they come. */
function LoadingDoor({ loading: { part, done, total } }: { readonly loading: NonNullable<Health['sampleLoading']> }) {
  const { home } = useWords();
  return (
    <div className="door sample-door" data-testid="sample-loading">
      <span className="door-name">{home.seeYear}</span>
      <span className="door-hint">{home.loadingSample(part, done, total)}</span>
      <progress aria-label={home.loadingSample(part, done, total)} value={done} max={Math.max(total, 1)} />
      <span className="door-hint">{home.loadingSampleHint}</span>
    </div>
  );
}

/** A line for each level of government that has somebody. */
function Levels({ logins }: { readonly logins: readonly Login[] }) {
  const { home } = useWords();
  return (
    <dl className="sample-levels">
      {byLevel(logins).map(({ level, people }) => (
        <div key={level}>
          <dt>{home.levels[level]}</dt>
          <dd>
            <Logins logins={people} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The last of each unit is its clerk, who does the daily work; leaders, deputies and members are each shown. */
function oneOfEachUnit(logins: readonly Login[]): readonly Login[] {
  return logins.filter(
    ({ unit, role, government }, at) =>
      role === 'leader' ||
      unit === null ||
      !logins.slice(at + 1).some((each) => each.unit === unit && each.government.code === government.code),
  );
}

const firstOfEach = (logins: readonly Login[]): readonly Login[] =>
  byLevel(logins).flatMap(({ people }) => people.slice(0, SHOWN));

function Logins({ logins }: { readonly logins: readonly Login[] }) {
  const words = useWords();
  const { session, signInAs, askAccount } = useSigning();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const enter = async (login: string) => {
    try {
      const next = await signInAs(login, session?.samplePassword ?? '');
      await navigate({ to: firstPage(next), search: {} });
    } catch (failure) {
      void message.error(sentenceOf(failure, words));
      // Somebody set up codes for this one: only the dialog has a place for them.
      if (failure instanceof Failure && failure.refusal?.code === 'totp-needed')
        askAccount((next) => void navigate({ to: firstPage(next), search: {} }));
    }
  };
  return (
    <span className="sample-logins">
      {logins.map(({ login, name, role, unit, title, government }) => (
        <Button key={login} size="small" data-login={login} onClick={() => void enter(login)}>
          {role === 'unit' || role === 'office' ? null : `${title?.[words.language] ?? words.account.roles[role]} `}
          <span lang="zh-CN">
            {[
              government.level === 'township' ? government.name : null,
              role === 'unit' || role === 'office' ? unit : null,
              name,
            ]
              .filter(Boolean)
              .join(' ')}
          </span>
        </Button>
      ))}
    </span>
  );
}
