// Signing in with an account: login, password, and the one-time code of who has one.
import { useState } from 'react';
import { signIn } from '../api/commands.ts';
import type { Session } from '../api/contract.ts';
import { sentenceOf } from '../api/failure.ts';
import { Dialog } from '../parts/dialog.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useWords } from '../words/words-context.tsx';

interface AccountDialogProps {
  /** The session once signed in, null when the person closed the dialog. */
  readonly onAnswer: (session: Session | null) => void;
}

export function AccountDialog({ onAnswer }: AccountDialogProps) {
  const words = useWords();
  const { account } = words;
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const [totp, setTotp] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);

  const submit = async () => {
    setTried(true);
    if (login.trim() === '' || password === '') return;
    setBusy(true);
    setRefused(null);
    try {
      onAnswer(await signIn({ login: login.trim(), password, ...(totp.trim() === '' ? {} : { totp: totp.trim() }) }));
    } catch (failure) {
      setRefused(sentenceOf(failure, words));
      setBusy(false);
    }
  };
  const lacks = (value: string) => (tried && value.trim() === '' ? account.missing : null);

  return (
    <Dialog
      title={account.title}
      okText={account.ok}
      width={420}
      isBusy={busy}
      problem={refused}
      onSubmit={() => void submit()}
      onCancel={() => onAnswer(null)}
    >
      <p className="form-hint">{account.why}</p>
      <TextField
        label={account.login}
        value={login}
        onChange={setLogin}
        isFirst
        name="login"
        maxLength={60}
        problem={lacks(login)}
      />
      <TextField
        label={account.password}
        value={password}
        onChange={setPassword}
        isSecret
        name="password"
        maxLength={200}
        problem={lacks(password)}
      />
      <TextField
        label={account.totp.name}
        value={totp}
        onChange={setTotp}
        name="totp"
        maxLength={12}
        hint={account.totp.hint}
      />
    </Dialog>
  );
}
