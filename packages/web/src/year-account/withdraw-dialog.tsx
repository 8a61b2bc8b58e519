// A ruling taken back, with the reason: the line is as proposed again.
import { useState } from 'react';
import type { YearAccountLine } from '../api/contract.ts';
import { Dialog } from '../parts/dialog.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useYearAccountWords } from '../words/year-account/use-year-account-words.ts';
import { LineQuote } from './line-quote.tsx';
import type { RulingRefusal } from './use-rulings.ts';

interface WithdrawDialogProps {
  readonly line: YearAccountLine;
  readonly isBusy: boolean;
  /** The refusal; null when it was done. */
  readonly onSave: (reason: string) => Promise<RulingRefusal | null>;
  readonly onClose: () => void;
}

export function WithdrawDialog({ line, isBusy, onSave, onClose }: WithdrawDialogProps) {
  const { withdraw: words } = useYearAccountWords();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const submit = async () => {
    setTried(true);
    if (reason.trim() === '') return;
    const refused = await onSave(reason.trim());
    if (refused === null) onClose();
    else setRefusal(refused.sentence);
  };
  return (
    <Dialog
      title={words.title(line.number)}
      okText={words.ok}
      isBusy={isBusy}
      problem={refusal}
      onSubmit={() => void submit()}
      onCancel={onClose}
    >
      <LineQuote line={line} />
      <TextField
        name="reason"
        lines={3}
        maxLength={1000}
        isFirst
        label={words.reason}
        value={reason}
        onChange={setReason}
        problem={tried && reason.trim() === '' ? words.reasonMissing : null}
      />
    </Dialog>
  );
}
