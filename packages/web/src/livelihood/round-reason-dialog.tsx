// An act that takes nothing but its reason.
import { useState } from 'react';
import type { LivelihoodRound } from '../api/contract.ts';
import type { RoundAct } from '../api/livelihood-calls.ts';
import { Dialog } from '../parts/dialog.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useRoundAct } from './use-round-act.ts';

interface RoundReasonDialogProps {
  readonly round: LivelihoodRound;
  readonly title: string;
  readonly label: string;
  readonly hint?: string;
  readonly actOf: (reason: string) => RoundAct;
  readonly onClose: () => void;
}

export function RoundReasonDialog({ round, title, label, hint, actOf, onClose }: RoundReasonDialogProps) {
  const [reason, setReason] = useState('');
  const { act, isBusy, problem } = useRoundAct(round, onClose);
  return (
    <Dialog
      title={title}
      okText={title}
      isBusy={isBusy}
      problem={problem}
      onSubmit={() => act(actOf(reason))}
      onCancel={onClose}
    >
      <TextField
        label={label}
        value={reason}
        onChange={setReason}
        name="reason"
        isFirst
        lines={3}
        maxLength={4000}
        {...(hint === undefined ? {} : { hint })}
      />
    </Dialog>
  );
}
