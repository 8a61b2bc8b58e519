// The one question before the first act of review.
import { useState } from 'react';
import { signIn } from '../api/commands.ts';
import type { Session } from '../api/contract.ts';
import { sentenceOf } from '../api/failure.ts';
import { Dialog } from '../parts/dialog.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useWords } from '../words/words-context.tsx';

interface SignDialogProps {
  readonly isCodeNeeded: boolean;
  /** The session once signed, null when the person closed the dialog. */
  readonly onAnswer: (session: Session | null) => void;
}

export function SignDialog({ isCodeNeeded, onAnswer }: SignDialogProps) {
  const words = useWords();
  const [name, setName] = useState('');
  const [accessCode, setAccessCode] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);

  const submit = async () => {
    setTried(true);
    if (name.trim() === '' || (isCodeNeeded && accessCode === '')) return;
    setBusy(true);
    setRefused(null);
    try {
      onAnswer(await signIn({ name: name.trim(), ...(isCodeNeeded ? { accessCode } : {}) }));
    } catch (failure) {
      setRefused(sentenceOf(failure, words));
      setBusy(false);
    }
  };

  return (
    <Dialog
      title={words.sign.title}
      okText={words.sign.ok}
      width={420}
      isBusy={busy}
      problem={refused}
      onSubmit={() => void submit()}
      onCancel={() => onAnswer(null)}
    >
      <p className="form-hint">{words.sign.why}</p>
      <TextField
        label={words.keep.name}
        value={name}
        onChange={setName}
        isFirst
        name="reviewer"
        maxLength={40}
        problem={tried && name.trim() === '' ? words.keep.nameMissing : null}
      />
      {isCodeNeeded && (
        <TextField
          label={words.sign.accessCode}
          value={accessCode}
          onChange={setAccessCode}
          name="access-code"
          isSecret
          hint={words.sign.accessCodeHint}
          problem={tried && accessCode === '' ? words.sign.accessCodeMissing : null}
        />
      )}
    </Dialog>
  );
}
