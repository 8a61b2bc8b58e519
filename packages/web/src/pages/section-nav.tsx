// The second line of the head: the pages of 查账, as far as the person may use them.
import { Link, useRouterState } from '@tanstack/react-router';
import { useSigning } from '../signing/signing-context.tsx';
import { useWords } from '../words/words-context.tsx';

const PAGES = [
  { to: '/todo', word: 'todo', needs: 'see-matters' },
  { to: '/board', word: 'board', needs: 'see-matters' },
  { to: '/cockpit', word: 'cockpit', needs: 'see-cockpit' },
  { to: '/dispatch', word: 'dispatch', needs: 'hold-session' },
  { to: '/bulletins', word: 'bulletins', needs: 'issue-bulletin' },
  { to: '/scores', word: 'scores', needs: 'see-cockpit' },
] as const;

const CHECKING = /^\/(todo|board|cockpit|dispatch|bulletins|scores|matters)(\/|$)/;

export const isChecking = (path: string): boolean => CHECKING.test(path);

export function SectionNav() {
  const { nav } = useWords();
  const { session } = useSigning();
  const path = useRouterState({ select: (state) => state.location.pathname });
  if (!isChecking(path) && !path.startsWith('/system')) return null;
  return (
    <nav className="section-nav" aria-label={nav.parts}>
      <Link to="/" className="phone-only">
        {nav.open}
      </Link>
      {!isChecking(path) && (
        <Link to="/todo" search={{}} className="phone-only">
          {nav.check}
        </Link>
      )}
      {(isChecking(path) ? PAGES : []).map(({ to, word, needs }) =>
        session?.abilities.includes(needs) ? (
          <Link key={to} to={to} search={{}} activeProps={{ 'aria-current': 'page' }}>
            {nav[word]}
          </Link>
        ) : null,
      )}
      {session?.account != null && (
        <Link to="/system" search={{}} className="phone-only">
          {nav.system}
        </Link>
      )}
    </nav>
  );
}
