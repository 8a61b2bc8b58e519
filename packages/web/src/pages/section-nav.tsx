// The second line of the head: the pages of 查账 or of 交账, as far as the person may use them.
import { Link, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { Session } from '../api/contract.ts';
import { useSigning } from '../signing/signing-context.tsx';
import { useWords } from '../words/words-context.tsx';
import { openingOf } from './page-needs.ts';
import { type Part, partOf } from './part-of.ts';

/** `besides`: what it takes beside what opens the page; a link may be for fewer people than its page. */
const PAGES = [
  { part: 'check', to: '/todo', word: 'todo', besides: 'see-matters' },
  { part: 'check', to: '/board', word: 'board', besides: null },
  { part: 'check', to: '/cockpit', word: 'cockpit', besides: null },
  { part: 'check', to: '/dispatch', word: 'dispatch', besides: null },
  { part: 'check', to: '/bulletins', word: 'bulletins', besides: 'issue-bulletin' },
  { part: 'check', to: '/scores', word: 'scores', besides: null },
  { part: 'render', to: '/suggestions', word: 'mySuggestions', besides: 'see-own-suggestions' },
  { part: 'render', to: '/account', word: 'account', besides: null },
  { part: 'render', to: '/indicators', word: 'indicators', besides: null },
  { part: 'render', to: '/draft', word: 'draft', besides: null },
  { part: 'render', to: '/series', word: 'series', besides: null },
  { part: 'render', to: '/publication', word: 'publication', besides: null },
  { part: 'render', to: '/livelihood', word: 'livelihood', besides: null },
  { part: 'render', to: '/suggestions', word: 'suggestions', besides: 'see-matters' },
] as const;

type Page = (typeof PAGES)[number];

/** The pages of a part that this person may use, in order. */
export function sectionPages(part: Part, session: Session | undefined): readonly Page[] {
  if (session === undefined) return [];
  return PAGES.filter(
    ({ part: of, to, besides }) =>
      of === part &&
      openingOf(to, session).kind === 'open' &&
      (besides === null || session.abilities.includes(besides)),
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
