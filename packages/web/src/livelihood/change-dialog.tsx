// An adopted item changed, with the standing committee's approval.
import { useState } from 'react';
import type { LivelihoodItem, LivelihoodRound } from '../api/contract.ts';
import { Dialog } from '../parts/dialog.tsx';
import { TextField } from '../parts/text-field.tsx';
import { today } from '../parts/today.ts';
import { useLivelihoodWords } from '../words/livelihood/use-livelihood-words.ts';
import { draftOf, projectOf } from './project-draft.ts';
import { ProjectFields } from './project-fields.tsx';
import { useRoundAct } from './use-round-act.ts';

interface ChangeDialogProps {
  readonly round: LivelihoodRound;
  readonly item: LivelihoodItem;
  readonly onClose: () => void;
}

export function ChangeDialog({ round, item, onClose }: ChangeDialogProps) {
  const words = useLivelihoodWords();
  const { items } = words;
  const [draft, setDraft] = useState(() => draftOf(item.project));
  const [body, setBody] = useState('');
  const [number, setNumber] = useState('');
  const [on, setOn] = useState(today);
  const [reason, setReason] = useState('');
  const { act, isBusy, problem } = useRoundAct(round, onClose);
  return (
    <Dialog
      title={items.change}
      okText={words.save}
      isBusy={isBusy}
      width={560}
      problem={problem}
      onSubmit={() =>
        act({
          kind: 'change-item',
          entry: item.entry,
          project: projectOf(draft),
          approval: { body, number, on },
          reason,
        })
      }
      onCancel={onClose}
    >
      <p className="form-hint">{items.changeLead}</p>
      <ProjectFields draft={draft} onChange={setDraft} />
      <div className="form-grid">
        <TextField label={items.approvalBody} value={body} onChange={setBody} name="approval-body" maxLength={200} />
        <TextField
          label={items.approvalNumber}
          value={number}
          onChange={setNumber}
          name="approval-number"
          maxLength={200}
        />
        <TextField label={items.approvalDay} value={on} onChange={setOn} name="approval-on" type="date" />
      </div>
      <TextField label={words.reason} value={reason} onChange={setReason} name="reason" lines={2} maxLength={4000} />
    </Dialog>
  );
}
