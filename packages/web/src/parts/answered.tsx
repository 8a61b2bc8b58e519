// What a page draws while its data comes, when it was refused, and when it is there.
import { Button, Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { Failure, sentenceOf } from '../api/failure.ts';
import { useSigning } from '../signing/signing-context.tsx';
import { useWords } from '../words/words-context.tsx';

interface AnsweredProps<Data> {
  readonly query: { readonly data: Data | undefined; readonly error: Error | null; refetch(): Promise<unknown> };
  /** Lines of the skeleton. */
  readonly lines?: number;
  readonly children: (data: Data) => ReactNode;
}

export function Answered<Data>({ query: { data, error, refetch }, lines = 8, children }: AnsweredProps<Data>) {
  if (data !== undefined) return <>{children(data)}</>;
  if (error !== null) return <NotAnswered failure={error} onRetry={() => void refetch()} />;
  return (
    <div className="plain-page" role="status" aria-busy="true">
      <Skeleton active paragraph={{ rows: lines, width: '100%' }} />
    </div>
  );
}

interface NotAnsweredProps {
  readonly failure: unknown;
  readonly onRetry: () => void;
}

/** The refusal's sentence and the way out: sign in where that helps, else try again. */
export function NotAnswered({ failure, onRetry }: NotAnsweredProps) {
  const words = useWords();
  const { session, askAccount } = useSigning();
  const status = failure instanceof Failure ? failure.status : 0;
  const hasAccount = session?.account != null;
  // The page still knows somebody whom the server no longer does: their time without an act is over.
  const wasSignedOut = status === 401 && hasAccount;
  const signsIn = status === 401 || (status === 403 && !hasAccount);
  return (
    <div className="plain-page" role="alert" data-testid="refusal">
      <p>{wasSignedOut ? words.errors.signedOut : sentenceOf(failure, words)}</p>
      {signsIn ? (
        <Button type="primary" onClick={() => askAccount(onRetry)}>
          {words.account.signIn}
        </Button>
      ) : (
        <Button onClick={onRetry}>{words.errors.retry}</Button>
      )}
    </div>
  );
}
