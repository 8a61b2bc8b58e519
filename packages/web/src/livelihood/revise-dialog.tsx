// An entry revised, until the vote is opened.
import { useState } from 'react';
import type { LivelihoodRound } from '../api/contract.ts';
import { Dialog } from '../parts/dialog.tsx';
import { useLivelihoodWords } from '../words/livelihood/use-livelihood-words.ts';
import { draftOf, projectOf } from './project-draft.ts';
import { ProjectFields } from './project-fields.tsx';
import { useRoundAct } from './use-round-act.ts';

interface ReviseDialogProps {
  readonly round: LivelihoodRound;
  readonly entry: LivelihoodRound['entries'][number];
  readonly onClose: () => void;
}

export function ReviseDialog({ round, entry, onClose }: ReviseDialogProps) {
  const words = useLivelihoodWords();
  const [draft, setDraft] = useState(() => draftOf(entry.project));
  const { act, isBusy, problem } = useRoundAct(round, onClose);
  return (
    <Dialog
      title={words.library.revise}
      okText={words.save}
      isBusy={isBusy}
      width={560}
      problem={problem}
      onSubmit={() => act({ kind: 'revise', entry: entry.id, project: projectOf(draft) })}
      onCancel={onClose}
    >
      <ProjectFields draft={draft} onChange={setDraft} />
    </Dialog>
  );
}
