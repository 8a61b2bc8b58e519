// Whose indicators these are follows from the account: without one there is nothing to show.
import { Button } from 'antd';
import { useSigning } from '../signing/signing-context.tsx';
import { useIndicatorWords } from '../words/indicators/use-indicator-words.ts';
import { useWords } from '../words/words-context.tsx';

export function SignInNeeded() {
  const { signInFirst } = useIndicatorWords();
  const { account } = useWords();
  const { askAccount } = useSigning();
  return (
    <div className="plain-page" role="alert">
      <p>{signInFirst}</p>
      <Button type="primary" onClick={() => askAccount(() => {})}>
        {account.signIn}
      </Button>
    </div>
  );
}
