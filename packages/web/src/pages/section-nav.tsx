// The second line of the head: the pages of 查账 or of 交账, as far as the person may use them.
import { Link, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { Session } from '../api/contract.ts';
import { useSigning } from '../signing/signing-context.tsx';
import { useWords } from '../words/words-context.tsx';
import { type Part, partOf } from './part-of.ts';

const PAGES = [
  { part: 'check', to: '/todo', word: 'todo', needs: ['see-matters', 'act-on-matters'] },
  { part: 'check', to: '/board', word: 'board', needs: ['see-matters'] },
  { part: 'check', to: '/cockpit', word: 'cockpit', needs: ['see-cockpit'] },
  { part: 'check', to: '/dispatch', word: 'dispatch', needs: ['hold-session'] },
  { part: 'check', to: '/bulletins', word: 'bulletins', needs: ['issue-bulletin'] },
  { part: 'check', to: '/scores', word: 'scores', needs: ['see-burden'] },
  { part: 'render', to: '/suggestions', word: 'mySuggestions', needs: ['see-own-suggestions'] },
  { part: 'render', to: '/account', word: 'account', needs: ['see-account'] },
  { part: 'render', to: '/indicators', word: 'indicators', needs: ['see-measurements'] },
  { part: 'render', to: '/draft', word: 'draft', needs: ['draft-review'] },
  { part: 'render', to: '/series', word: 'series', needs: ['see-reports'] },
  { part: 'render', to: '/publication', word: 'publication', needs: ['rule-account'] },
  { part: 'render', to: '/livelihood', word: 'livelihood', needs: ['see-livelihood'] },
  { part: 'render', to: '/suggestions', word: 'suggestions', needs: ['see-matters'] },
] as const;

type Page = (typeof PAGES)[number];

/** The pages of a part that this person may use, in order. */
export function sectionPages(part: Part, session: Session | undefined): readonly Page[] {
  return PAGES.filter(
    (page) => page.part === part && page.needs.every((ability) => session?.abilities.includes(ability)),
  );
}

/** Who has a page in 查账, and visitors, whom its first page asks to sign in. */
export const leadsToCheck = (session: Session | undefined): boolean =>
  session?.account == null || sectionPages('check', session).length > 0;

export function SectionNav() {
  const { nav } = useWords();
  const { session } = useSigning();
  const { pathname, search } = useRouterState({ select: ({ location }) => location });
  const part = partOf(pathname);
  const parent = pathname.startsWith('/matters/') ? (search.from === 'todo' ? '/todo' : '/board') : null;
  const line = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each of them changes which link is the current one
  useEffect(() => {
    // On a phone the line is longer than the screen.
    line.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [pathname, session, nav]);
  const toRender = sectionPages('render', session)[0];
  const toCheck = sectionPages('check', session)[0]?.to ?? '/todo';
  return (
    <nav ref={line} className={part === 'open' ? 'section-nav is-for-phone' : 'section-nav'} aria-label={nav.parts}>
      <Link to="/" className="phone-only" {...(part === 'open' ? HERE : NOT_HERE)}>
        {nav.open}
      </Link>
      {part !== 'check' && leadsToCheck(session) && (
        <Link to={toCheck} search={{}} className="phone-only">
          {nav.check}
        </Link>
      )}
      {part !== 'render' && toRender !== undefined && (
        <Link to={toRender.to} search={{}} className="phone-only">
          {nav.render}
        </Link>
      )}
      {sectionPages(part, session).map(({ to, word }) => (
        <Link key={word} to={to} search={{}} activeProps={HERE} {...(to === parent ? HERE : {})}>
          {nav[word]}
        </Link>
      ))}
      {session?.account != null && (
        <Link to="/system" search={{}} className="phone-only">
          {nav.system}
        </Link>
      )}
    </nav>
  );
}

const HERE = { 'aria-current': 'page' } as const;
const NOT_HERE = { activeProps: { 'aria-current': undefined } } as const;
