// Who is here: a name asked once before the first act of review, or an account for the work of 查账.
import { notifyManager, type Query, useQuery, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import {
  createContext,
  lazy,
  type ReactNode,
  Suspense,
  useCallback,
  useContext,
  useMemo,
  useRef,
  useState,
} from 'react';
import { signIn, signOut } from '../api/commands.ts';
import type { Session } from '../api/contract.ts';
import { sessionQuery } from '../api/queries.ts';
import { useWords } from '../words/words-context.tsx';
import { AccountDialog } from './account-dialog.tsx';
import { PasswordDialog } from './password-dialog.tsx';
import { SignDialog } from './sign-dialog.tsx';

interface Signing {
  /** Undefined until the server has said. */
  readonly session: Session | undefined;
  /** Asks for the name when it is not known; false when the person declines. */
  ensureSigned(): Promise<boolean>;
  /** Asks for login and password; `then` runs once signed in. */
  askAccount(then?: (session: Session) => void): void;
  /** Signs in without asking, for the people of the sample county. */
  signInAs(login: string, password: string): Promise<Session>;
  askPassword(): void;
  /** Sets up the codes of an authenticator. */
  askTotp(): void;
  accept(session: Session): void;
  leave(): Promise<void>;
}

const Context = createContext<Signing | null>(null);
const isSame = (one: Session, other: Session | undefined): boolean =>
  one.account !== null &&
  one.account.login === other?.account?.login &&
  one.account.government.code === other.account.government.code;

type Asking = 'name' | 'account' | 'password' | 'totp' | null;

/** Few set up codes, and the QR code is not small: it comes when it is asked for. */
const TotpDialog = lazy(async () => ({ default: (await import('./totp-dialog.tsx')).TotpDialog }));

export function SigningProvider({ children }: { readonly children: ReactNode }) {
  const queries = useQueryClient();
  const { data: session } = useQuery(sessionQuery);
  const { account } = useWords();
  const { message } = App.useApp();
  const [asking, setAsking] = useState<Asking>(null);
  const waiting = useRef<((session: Session | null) => void) | null>(null);

  const accept = useCallback((next: Session) => queries.setQueryData(sessionQuery.queryKey, next), [queries]);
  /**
   * Another person sees other things: nothing of the last one's is kept. Asked anew only once the pages know who is here:
   * before, they would ask what that person may not have.
   */
  const change = useCallback(
    (next: Session) => {
      accept(next);
      const isOther = ({ queryKey }: Query) => queryKey[0] !== sessionQuery.queryKey[0];
      notifyManager.schedule(() => void queries.resetQueries({ predicate: isOther }));
    },
    [accept, queries],
  );
  /** The same person back after a while: pages and half-written forms stay, and what they show is asked anew. */
  const again = useCallback(
    (next: Session) => {
      accept(next);
      void queries.invalidateQueries();
    },
    [accept, queries],
  );
  const ask = useCallback((what: Asking, then: (session: Session | null) => void) => {
    waiting.current?.(null);
    waiting.current = then;
    setAsking(what);
  }, []);
  const answer = useCallback((next: Session | null) => {
    setAsking(null);
    const then = waiting.current;
    waiting.current = null;
    then?.(next);
  }, []);

  const value = useMemo<Signing>(
    () => ({
      session,
      accept,
      ensureSigned: async () => {
        const known = await queries.ensureQueryData(sessionQuery);
        if (known.signedIn) return true;
        return new Promise<boolean>((resolve) => ask('name', (next) => resolve(next !== null)));
      },
      askAccount: (then) => ask('account', (next) => next !== null && then?.(next)),
      signInAs: async (login, password) => {
        const next = await signIn({ login, password });
        change(next);
        return next;
      },
      askPassword: () => setAsking('password'),
      askTotp: () => setAsking('totp'),
      leave: async () => {
        await signOut();
        change(await queries.fetchQuery({ ...sessionQuery, staleTime: 0 }));
      },
    }),
    [session, accept, ask, change, queries],
  );
  const onName = (next: Session | null) => {
    if (next !== null) accept(next);
    answer(next);
  };
  const onAccount = (next: Session | null) => {
    if (next !== null) (isSame(next, session) ? again : change)(next);
    answer(next);
  };
  const mustChange = session?.account?.mustDo.includes('change-password') ?? false;
  const mustSetUp = session?.account?.mustDo.includes('set-up-totp') ?? false;
  const onOwnAccount = () => {
    setAsking(null);
    void queries.invalidateQueries({ queryKey: sessionQuery.queryKey });
  };
  const onPassword = (isChanged: boolean) => {
    if (isChanged) void message.success(account.changed);
    onOwnAccount();
  };
  const onTotp = (isSetUp: boolean) => {
    if (isSetUp) void message.success(account.totp.done);
    onOwnAccount();
  };
  return (
    <Context.Provider value={value}>
      {children}
      {asking === 'name' && <SignDialog isCodeNeeded={session?.accessCodeNeeded ?? false} onAnswer={onName} />}
      {asking === 'account' && <AccountDialog onAnswer={onAccount} />}
      {(asking === 'password' || mustChange) && <PasswordDialog isDue={mustChange} onAnswer={onPassword} />}
      {(asking === 'totp' || (mustSetUp && !mustChange)) && (
        <Suspense>
          <TotpDialog isDue={mustSetUp} onAnswer={onTotp} />
        </Suspense>
      )}
    </Context.Provider>
  );
}

export function useSigning(): Signing {
  const value = useContext(Context);
  if (value === null) throw new Error('useSigning outside SigningProvider');
  return value;
}
