// Who reviews: asked for a name once, before the first act.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from 'react';
import { signOut } from '../api/commands.ts';
import type { Session } from '../api/contract.ts';
import { sessionQuery } from '../api/queries.ts';
import { SignDialog } from './sign-dialog.tsx';

interface Signing {
  /** Undefined until the server has said. */
  readonly session: Session | undefined;
  /** Asks for the name when it is not known; false when the person declines. */
  ensureSigned(): Promise<boolean>;
  accept(session: Session): void;
  leave(): Promise<void>;
}

const Context = createContext<Signing | null>(null);

export function SigningProvider({ children }: { readonly children: ReactNode }) {
  const queries = useQueryClient();
  const { data: session } = useQuery(sessionQuery);
  const [asking, setAsking] = useState(false);
  const waiting = useRef<((signed: boolean) => void) | null>(null);

  const accept = useCallback((next: Session) => queries.setQueryData(sessionQuery.queryKey, next), [queries]);
  const ensureSigned = useCallback(async () => {
    const known = await queries.ensureQueryData(sessionQuery);
    if (known.signedIn) return true;
    setAsking(true);
    return new Promise<boolean>((resolve) => {
      waiting.current?.(false);
      waiting.current = resolve;
    });
  }, [queries]);
  const answer = useCallback(
    (next: Session | null) => {
      if (next !== null) accept(next);
      setAsking(false);
      waiting.current?.(next !== null);
      waiting.current = null;
    },
    [accept],
  );
  const leave = useCallback(async () => {
    await signOut();
    await queries.invalidateQueries({ queryKey: sessionQuery.queryKey });
  }, [queries]);

  const value = useMemo(() => ({ session, ensureSigned, accept, leave }), [session, ensureSigned, accept, leave]);
  return (
    <Context.Provider value={value}>
      {children}
      {asking && <SignDialog isCodeNeeded={session?.accessCodeNeeded ?? false} onAnswer={answer} />}
    </Context.Provider>
  );
}

export function useSigning(): Signing {
  const value = useContext(Context);
  if (value === null) throw new Error('useSigning outside SigningProvider');
  return value;
}
