// Before a page: who may not use it reads what they can do instead, and the server is not asked in vain.
import { useQuery } from '@tanstack/react-query';
import { Link, useRouterState } from '@tanstack/react-router';
import { Button, Skeleton } from 'antd';
import type { ReactNode } from 'react';
import type { Session } from '../api/contract.ts';
import { sessionQuery } from '../api/queries.ts';
import { type FirstPage, firstPage } from '../signing/first-page.ts';
import { useSigning } from '../signing/signing-context.tsx';
import { useWords } from '../words/words-context.tsx';
import type { Words } from '../words/zh.ts';
import { openingOf, opensForAll } from './page-needs.ts';

export function PageGate({ children }: { readonly children: ReactNode }) {
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const { data: session, isError } = useQuery(sessionQuery);
  // Where the server does not even say who is here, the page shows what went wrong, and the way to try again.
  if (opensForAll(path) || isError) return children;
  if (session === undefined)
    return (
      <div className="plain-page" role="status" aria-busy="true">
        <Skeleton active paragraph={{ rows: 8, width: '100%' }} />
      </div>
    );
  const opening = openingOf(path, session);
  switch (opening.kind) {
    case 'open':
      return children;
    case 'sign-in':
      return <SignInFirst />;
    case 'not-yours':
      return <NotYours session={session} />;
    case 'other-government':
      return <OtherGovernment own={opening.own} />;
  }
}

function SignInFirst() {
  const { notYours, account } = useWords();
  const { askAccount } = useSigning();
  return (
    <Instead sentence={notYours.signInFirst}>
      <Button type="primary" onClick={() => askAccount()}>
        {account.signIn}
      </Button>
    </Instead>
  );
}

function NotYours({ session }: { readonly session: Session }) {
  const words = useWords();
  const { notYours, account } = words;
  const roles = (session.account?.roles ?? []).map((role) => account.roles[role]);
  const to = firstPage(session);
  return (
    <Instead sentence={`${notYours.roles(roles)}${notYours.instead[to]}`}>
      <Link to={to} search={{}} className="button">
        {notYours.go(nameOf(to, words))}
      </Link>
    </Instead>
  );
}

function OtherGovernment({ own }: { readonly own: 'account' | 'draft' }) {
  const { notYours, nav } = useWords();
  return (
    <Instead sentence={notYours.otherGovernment}>
      <Link to={`/${own}`} search={{}} className="button">
        {notYours.go(nav[own])}
      </Link>
    </Instead>
  );
}

function Instead({ sentence, children }: { readonly sentence: string; readonly children: ReactNode }) {
  return (
    <div className="plain-page" role="alert" data-testid="refusal">
      <p>{sentence}</p>
      {children}
    </div>
  );
}

/** What the navigation calls the page that somebody's day begins with. */
export function nameOf(page: FirstPage, { nav }: Words): string {
  return nav[NAMES[page]];
}

const NAMES = {
  '/': 'home',
  '/todo': 'todo',
  '/board': 'board',
  '/cockpit': 'cockpit',
  '/account': 'account',
  '/system': 'system',
} as const satisfies Record<FirstPage, keyof Words['nav']>;
