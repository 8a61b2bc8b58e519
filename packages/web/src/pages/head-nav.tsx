// 建账, 查账, 交账, 系统: the parts that are there, each at the page the person's day begins with.
import { Link, useRouterState } from '@tanstack/react-router';
import { firstPage } from '../signing/first-page.ts';
import { useSigning } from '../signing/signing-context.tsx';
import { useWords } from '../words/words-context.tsx';
import { partOf } from './part-of.ts';
import { leadsToCheck, sectionPages } from './section-nav.tsx';

export function HeadNav() {
  const { nav } = useWords();
  const { session } = useSigning();
  const part = partOf(useRouterState({ select: (state) => state.location.pathname }));
  const toRender = sectionPages('render', session)[0];
  const first = session === undefined ? '/todo' : firstPage(session);
  const mark = (each: string) =>
    each === part ? { className: 'head-part is-here', 'aria-current': 'page' as const } : { className: 'head-part' };
  return (
    <nav className="head-nav">
      <Link to="/" {...mark('open')}>
        {nav.open}
      </Link>
      {leadsToCheck(session) && (
        <Link to={partOf(first) === 'check' ? first : '/todo'} search={{}} {...mark('check')}>
          {nav.check}
        </Link>
      )}
      {toRender !== undefined && (
        <Link to={toRender.to} search={{}} {...mark('render')}>
          {nav.render}
        </Link>
      )}
      {session?.account != null && (
        <Link to="/system" search={{}} {...mark('system')}>
          {nav.system}
        </Link>
      )}
    </nav>
  );
}
