// Lines kept from the public, with one reason that stays in the house.
import { useState } from 'react';
import { Dialog } from '../parts/dialog.tsx';
import { TextField } from '../parts/text-field.tsx';
import { usePublicationWords } from '../words/publication/use-publication-words.ts';

interface WithholdDialogProps {
  readonly count: number;
  readonly isBusy: boolean;
  /** The refusal's sentence; null when it was done. */
  readonly onSave: (reason: string) => Promise<string | null>;
  readonly onClose: () => void;
}

export function WithholdDialog({ count, isBusy, onSave, onClose }: WithholdDialogProps) {
  const { dialog: words } = usePublicationWords();
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
      title={words.title(count)}
      okText={words.ok}
      isBusy={isBusy}
      problem={refusal}
      onSubmit={() => void submit()}
      onCancel={onClose}
    >
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
