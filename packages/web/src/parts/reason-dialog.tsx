// An act that is not done without a reason.
import { type ReactNode, useState } from 'react';
import { Dialog } from './dialog.tsx';
import { TextField } from './text-field.tsx';

interface ReasonDialogProps {
  readonly words: {
    readonly title: string;
    readonly ok: string;
    readonly reason: string;
    readonly missing: string;
  };
  readonly isBusy: boolean;
  /** What the act is about, above the field. */
  readonly children?: ReactNode;
  /** The refusal's sentence; null when it was done. */
  readonly onSave: (reason: string) => Promise<string | null>;
  readonly onClose: () => void;
}

export function ReasonDialog({ words, isBusy, children, onSave, onClose }: ReasonDialogProps) {
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const submit = async () => {
    setTried(true);
    if (reason.trim() === '') return;
    const sentence = await onSave(reason.trim());
    if (sentence === null) onClose();
    else setRefusal(sentence);
  };
  return (
    <Dialog
      title={words.title}
      okText={words.ok}
      isBusy={isBusy}
      problem={refusal}
      onSubmit={() => void submit()}
      onCancel={onClose}
    >
      {children}
      <TextField
        name="reason"
        lines={3}
        maxLength={1000}
        isFirst
        label={words.reason}
        value={reason}
        onChange={setReason}
        problem={tried && reason.trim() === '' ? words.missing : null}
      />
    </Dialog>
  );
}
