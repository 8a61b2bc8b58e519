// Who goes on with a matter of a merged government, and until when.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useId, useState } from 'react';
import type { MatterItem } from '../api/contract.ts';
import { sentenceOf } from '../api/failure.ts';
import { takeOver } from '../api/matter-calls.ts';
import { Dialog } from '../parts/dialog.tsx';
import { LeaderSelect } from '../parts/leader-select.tsx';
import { TextField } from '../parts/text-field.tsx';
import { UnitSelect } from '../parts/unit-select.tsx';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { useWords } from '../words/words-context.tsx';

interface TakeOverDialogProps {
  readonly matter: MatterItem;
  readonly onClose: () => void;
}

export function TakeOverDialog({ matter, onClose }: TakeOverDialogProps) {
  const words = useWords();
  const { system, unitFields } = useSupervisionWords();
  const { governments } = system;
  const queries = useQueryClient();
  const { message } = App.useApp();
  const [unitId, leaderId] = [useId(), useId()];
  const [leadUnit, setLeadUnit] = useState<string | null>(null);
  const [leaderPost, setLeaderPost] = useState<string | null>(null);
  const [limit, setLimit] = useState('');
  const [tried, setTried] = useState(false);
  const taking = useMutation({
    mutationFn: (unit: string) =>
      takeOver(matter.id, { leadUnit: unit, leaderPost, ...(limit === '' ? {} : { limit }) }),
    onSuccess: async () => {
      await queries.invalidateQueries();
      void message.success(governments.takenOver);
      onClose();
    },
  });
  const refused = taking.error === null ? null : sentenceOf(taking.error, words);
  return (
    <Dialog
      title={`${governments.takeOver}${words.colon}${matter.title}`}
      okText={governments.takeOver}
      isBusy={taking.isPending}
      problem={refused ?? (tried && leadUnit === null ? governments.leadMissing : null)}
      onSubmit={() => {
        setTried(true);
        if (leadUnit !== null) taking.mutate(leadUnit);
      }}
      onCancel={onClose}
    >
      <div className="field">
        <label htmlFor={unitId}>{unitFields.leadUnit}</label>
        <UnitSelect id={unitId} value={leadUnit} onChange={setLeadUnit} />
      </div>
      <div className="field">
        <label htmlFor={leaderId}>{unitFields.leader}</label>
        <LeaderSelect id={leaderId} value={leaderPost} onChange={setLeaderPost} />
      </div>
      <TextField label={governments.newLimit} value={limit} onChange={setLimit} name="limit" type="date" />
    </Dialog>
  );
}
