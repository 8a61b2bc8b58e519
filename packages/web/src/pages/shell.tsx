// What stands on every page: the head, the place for dropped files, the way to content for a keyboard.
import { Link, Outlet, useNavigate, useRouterState } from '@tanstack/react-router';
import { App, Button, Input } from 'antd';
import { useCallback } from 'react';
import { IntakeBanner } from '../intake/intake-banner.tsx';
import { IntakeProvider, useIntake } from '../intake/intake-context.tsx';
import { useDrop } from '../intake/use-drop.ts';
import { SigningProvider, useSigning } from '../signing/signing-context.tsx';
import { usePreferences } from '../words/words-context.tsx';
import { HeadNav } from './head-nav.tsx';
import { HeadPerson } from './head-person.tsx';
import { MergedNote } from './merged-note.tsx';
import { PageGate } from './page-gate.tsx';
import { SectionNav } from './section-nav.tsx';

export function Shell() {
  return (
    <SigningProvider>
      <IntakeProvider>
        <Frame />
      </IntakeProvider>
    </SigningProvider>
  );
}

function Frame() {
  const { words } = usePreferences();
  const { take } = useIntake();
  const { message } = App.useApp();
  const { session } = useSigning();
  const readsNothing = session?.abilities.includes('read-file') === false;
  const onFiles = useCallback(
    (first: File, count: number) => {
      if (readsNothing) return void message.info(words.notYours.noReading);
      if (count > 1) void message.info(words.read.oneFile);
      take(first);
    },
    [take, message, words, readsNothing],
  );
  const isHovering = useDrop(onFiles);
  return (
    <div className="shell">
      <a className="skip" href="#content">
        {words.nav.skip}
      </a>
      <Head />
      <SectionNav />
      <MergedNote />
      <IntakeBanner />
      <main id="content" tabIndex={-1}>
        <PageGate>
          <Outlet />
        </PageGate>
      </main>
      {isHovering && <div className="drop-cover">{words.home.dropHere}</div>}
    </div>
  );
}

function Head() {
  const { words, isLargeType, switchLanguage, switchType } = usePreferences();
  return (
    <header className="head">
      <Link to="/" className="brand" aria-label={`${words.brand} ${words.nav.home}`}>
        <img src="/favicon.svg" alt="" width="22" height="22" />
        <span>{words.brand}</span>
      </Link>
      <HeadNav />
      <HeadSearch />
      <div className="head-end">
        <HeadPerson />
        <a className="head-link" href="/api">
          {words.nav.api}
        </a>
        <Button type="text" size="small" aria-pressed={isLargeType} onClick={switchType}>
          {isLargeType ? words.nav.standardType : words.nav.largeType}
        </Button>
        <Button type="text" size="small" onClick={switchLanguage} lang={words.language === 'zh' ? 'en' : 'zh-CN'}>
          {words.nav.otherLanguage}
        </Button>
      </div>
    </header>
  );
}

/** Not there for who may not search. */
function HeadSearch() {
  const { words } = usePreferences();
  const { session } = useSigning();
  const navigate = useNavigate();
  const asked = useRouterState({ select: (state) => (state.location.search as { q?: string }).q ?? '' });
  const isSearching = useRouterState({ select: (state) => state.location.pathname === '/search' });
  if (session?.abilities.includes('search') === false) return null;
  const name = session?.abilities.includes('see-matters') ? words.nav.searchAll : words.nav.search;
  return (
    <Input.Search
      key={isSearching ? asked : ''}
      className="head-search"
      defaultValue={isSearching ? asked : ''}
      placeholder={name}
      aria-label={name}
      onSearch={(q) => q.trim() !== '' && void navigate({ to: '/search', search: { q: q.trim() } })}
    />
  );
}
