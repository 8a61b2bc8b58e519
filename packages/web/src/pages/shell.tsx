// What stands on every page: the head, the place for dropped files, the way to content for a keyboard.
import { Link, Outlet, useNavigate, useRouterState } from '@tanstack/react-router';
import { App, Button, Dropdown, Input } from 'antd';
import { useCallback } from 'react';
import { IntakeBanner } from '../intake/intake-banner.tsx';
import { IntakeProvider, useIntake } from '../intake/intake-context.tsx';
import { useDrop } from '../intake/use-drop.ts';
import { SigningProvider, useSigning } from '../signing/signing-context.tsx';
import { usePreferences } from '../words/words-context.tsx';

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
  const onFiles = useCallback(
    (first: File, count: number) => {
      if (count > 1) void message.info(words.read.oneFile);
      take(first);
    },
    [take, message, words],
  );
  const isHovering = useDrop(onFiles);
  return (
    <div className="shell">
      <a className="skip" href="#content">
        {words.nav.skip}
      </a>
      <Head />
      <IntakeBanner />
      <main id="content" tabIndex={-1}>
        <Outlet />
      </main>
      {isHovering && <div className="drop-cover">{words.home.dropHere}</div>}
    </div>
  );
}

function Head() {
  const { words, isLargeType, switchLanguage, switchType } = usePreferences();
  const { session, leave } = useSigning();
  return (
    <header className="head">
      <Link to="/" className="brand" aria-label={`${words.brand} ${words.nav.home}`}>
        <img src="/favicon.svg" alt="" width="22" height="22" />
        <span>{words.brand}</span>
      </Link>
      <nav className="head-nav">
        <Link to="/" activeOptions={{ exact: false }} className="head-part" activeProps={{ 'aria-current': 'page' }}>
          {words.nav.open}
        </Link>
      </nav>
      <HeadSearch />
      <div className="head-end">
        {session?.signedIn && session.name !== null && (
          <Dropdown
            trigger={['click']}
            menu={{ items: [{ key: 'leave', label: words.sign.signOut, onClick: () => void leave() }] }}
          >
            <Button type="text" size="small">
              <span>
                <span className="signed-as">{words.sign.signedAs}</span>
                {session.name}
              </span>
            </Button>
          </Dropdown>
        )}
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

function HeadSearch() {
  const { words } = usePreferences();
  const navigate = useNavigate();
  const asked = useRouterState({ select: (state) => (state.location.search as { q?: string }).q ?? '' });
  const isSearching = useRouterState({ select: (state) => state.location.pathname === '/search' });
  return (
    <Input.Search
      key={isSearching ? asked : ''}
      className="head-search"
      defaultValue={isSearching ? asked : ''}
      placeholder={words.nav.search}
      aria-label={words.nav.search}
      onSearch={(q) => q.trim() !== '' && void navigate({ to: '/search', search: { q: q.trim() } })}
    />
  );
}
