// 建账, 查账, 系统: the three parts that are there, each at the page the person's day begins with.
import { Link, useRouterState } from '@tanstack/react-router';
import { firstPage } from '../signing/first-page.ts';
import { useSigning } from '../signing/signing-context.tsx';
import { useWords } from '../words/words-context.tsx';
import { isChecking } from './section-nav.tsx';

export function HeadNav() {
  const { nav } = useWords();
  const { session } = useSigning();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const part = isChecking(path) ? 'check' : path.startsWith('/system') ? 'system' : 'open';
  const first = session === undefined ? '/todo' : firstPage(session);
  const mark = (each: string) =>
    each === part ? { className: 'head-part is-here', 'aria-current': 'page' as const } : { className: 'head-part' };
  return (
    <nav className="head-nav">
      <Link to="/" {...mark('open')}>
        {nav.open}
      </Link>
      <Link to={first === '/' || first === '/system' ? '/todo' : first} search={{}} {...mark('check')}>
        {nav.check}
      </Link>
      {session?.account != null && (
        <Link to="/system" search={{}} {...mark('system')}>
          {nav.system}
        </Link>
      )}
    </nav>
  );
}
