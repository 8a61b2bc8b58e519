// Changing one's own password, also where the server asks for it before anything else.
import { useState } from 'react';
import { changePassword } from '../api/commands.ts';
import { sentenceOf } from '../api/failure.ts';
import { Dialog } from '../parts/dialog.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useWords } from '../words/words-context.tsx';

interface PasswordDialogProps {
  readonly isDue: boolean;
  /** True once it is changed. */
  readonly onAnswer: (isChanged: boolean) => void;
}

export function PasswordDialog({ isDue, onAnswer }: PasswordDialogProps) {
  const words = useWords();
  const { account } = words;
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const submit = async () => {
    if (current === '' || next === '') return setRefused(account.missing);
    setBusy(true);
    setRefused(null);
    try {
      await changePassword({ current, next });
      onAnswer(true);
    } catch (failure) {
      setRefused(sentenceOf(failure, words));
      setBusy(false);
    }
  };
  return (
    <Dialog
      title={account.changePassword}
      okText={account.changePassword}
      width={420}
      isBusy={busy}
      problem={refused}
      onSubmit={() => void submit()}
      onCancel={() => onAnswer(false)}
    >
      {isDue && <p className="form-hint">{account.changeWhy}</p>}
      <TextField
        label={account.current}
        value={current}
        onChange={setCurrent}
        isFirst
        isSecret
        name="current-password"
        problem={null}
      />
      <TextField
        label={account.next}
        value={next}
        onChange={setNext}
        isSecret
        name="next-password"
        hint={account.nextHint}
      />
    </Dialog>
  );
}
