// 并案: one proposal is dealt with as another of the library.
import { useState } from 'react';
import type { LivelihoodRound } from '../api/contract.ts';
import { ChoiceField } from '../parts/choice-field.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { useLivelihoodWords } from '../words/livelihood/use-livelihood-words.ts';
import { useRoundAct } from './use-round-act.ts';

interface MergeDialogProps {
  readonly round: LivelihoodRound;
  readonly entry: LivelihoodRound['entries'][number];
  readonly onClose: () => void;
}

export function MergeDialog({ round, entry, onClose }: MergeDialogProps) {
  const { library } = useLivelihoodWords();
  const others = round.entries.filter(({ id, standing }) => id !== entry.id && standing === 'reserve');
  const sameName = others.find(({ project }) => project.name === entry.project.name);
  const [into, setInto] = useState(sameName?.id ?? others[0]?.id ?? '');
  const { act, isBusy, problem } = useRoundAct(round, onClose);
  return (
    <Dialog
      title={`${library.merge} · ${entry.project.name}`}
      okText={library.merge}
      isBusy={isBusy}
      problem={others.length === 0 ? library.mergeNone : problem}
      onSubmit={() => others.length > 0 && act({ kind: 'merge', entry: entry.id, into })}
      onCancel={onClose}
    >
      <p className="soft">{library.mergeLead}</p>
      {others.length > 0 && (
        <ChoiceField
          label={library.mergeInto}
          value={into}
          values={others.map(({ id }) => id)}
          names={Object.fromEntries(others.map(({ id, project, proposer }) => [id, `${project.name}（${proposer}）`]))}
          onChange={setInto}
        />
      )}
    </Dialog>
  );
}
