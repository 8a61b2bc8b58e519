// A new session: kind, day, chair. Its agenda is built by the server.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { DispatchSession } from '../api/contract.ts';
import { sentenceOf } from '../api/failure.ts';
import { createSession } from '../api/meeting-calls.ts';
import { ChoiceField } from '../parts/choice-field.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { useWords } from '../words/words-context.tsx';

const KINDS: readonly DispatchSession['kind'][] = ['friday', 'weekly', 'monthly', 'special'];

export function NewSessionDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords();
  const { dispatch } = useSupervisionWords().meetings;
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [kind, setKind] = useState<DispatchSession['kind']>('friday');
  const [heldOn, setHeldOn] = useState(nextFriday);
  const [chair, setChair] = useState('');
  const creating = useMutation({
    mutationFn: () => createSession({ kind, heldOn, chair }),
    onSuccess: ({ id }) => {
      void queries.invalidateQueries({ queryKey: ['meetings'] });
      void navigate({ to: '/dispatch/$id', params: { id } });
    },
  });
  return (
    <Dialog
      title={dispatch.create}
      okText={dispatch.create}
      isBusy={creating.isPending}
      problem={creating.error === null ? null : sentenceOf(creating.error, words)}
      onSubmit={() => creating.mutate()}
      onCancel={onClose}
    >
      <ChoiceField label={dispatch.kind} value={kind} values={KINDS} names={dispatch.kinds} onChange={setKind} />
      <TextField label={dispatch.heldOn} value={heldOn} onChange={setHeldOn} name="held-on" type="date" />
      <TextField label={dispatch.chair} value={chair} onChange={setChair} name="chair" isFirst maxLength={60} />
    </Dialog>
  );
}

/** The Friday of this week in China, today included. */
function nextFriday(): string {
  const today = new Date(Date.now() + 8 * 3_600_000);
  const ahead = (12 - today.getUTCDay()) % 7;
  return new Date(today.getTime() + ahead * 86_400_000).toISOString().slice(0, 10);
}
