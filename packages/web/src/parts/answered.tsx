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
  const needsAccount = failure instanceof Failure && (failure.status === 401 || failure.status === 403);
  return (
    <div className="plain-page" role="alert" data-testid="refusal">
      <p>{sentenceOf(failure, words)}</p>
      {needsAccount && session?.account == null ? (
        <Button type="primary" onClick={() => askAccount(onRetry)}>
          {words.account.signIn}
        </Button>
      ) : (
        <Button onClick={onRetry}>{words.errors.retry}</Button>
      )}
    </div>
  );
}
