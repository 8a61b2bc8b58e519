// A proposal entered by the office: what it is, and which kind of proposer it comes from.
import { useState } from 'react';
import type { LivelihoodRound } from '../api/contract.ts';
import { ChoiceField } from '../parts/choice-field.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useLivelihoodWords } from '../words/livelihood/use-livelihood-words.ts';
import { emptyDraft, projectOf } from './project-draft.ts';
import { ProjectFields } from './project-fields.tsx';
import { useRoundAct } from './use-round-act.ts';

type From = LivelihoodRound['entries'][number]['from'];
const FROMS: readonly From[] = ['department', 'township', 'deputy', 'public'];

interface ProposeDialogProps {
  readonly round: LivelihoodRound;
  readonly onClose: () => void;
}

export function ProposeDialog({ round, onClose }: ProposeDialogProps) {
  const { library, project } = useLivelihoodWords();
  const [draft, setDraft] = useState(emptyDraft);
  const [from, setFrom] = useState<From>('department');
  const [proposer, setProposer] = useState('');
  const { act, isBusy, problem } = useRoundAct(round, onClose);
  return (
    <Dialog
      title={library.add}
      okText={library.add}
      isBusy={isBusy}
      width={560}
      problem={problem}
      onSubmit={() => act({ kind: 'propose', project: projectOf(draft), from, proposer })}
      onCancel={onClose}
    >
      <ProjectFields draft={draft} onChange={setDraft} />
      <div className="form-grid">
        <ChoiceField label={project.from} value={from} values={FROMS} names={library.froms} onChange={setFrom} />
        <TextField
          label={library.proposer}
          value={proposer}
          onChange={setProposer}
          name="proposer"
          hint={library.proposerHint}
        />
      </div>
    </Dialog>
  );
}
