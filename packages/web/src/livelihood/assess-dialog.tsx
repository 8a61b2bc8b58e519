// The checklist of 初定, gone through for one entry.
import { Checkbox } from 'antd';
import { useState } from 'react';
import type { LivelihoodRound } from '../api/contract.ts';
import type { RoundAct } from '../api/livelihood-calls.ts';
import { Dialog } from '../parts/dialog.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useLivelihoodWords } from '../words/livelihood/use-livelihood-words.ts';
import { useWords } from '../words/words-context.tsx';
import { useRoundAct } from './use-round-act.ts';

type Answers = Extract<RoundAct, { kind: 'assess' }>['criteria'];

interface AssessDialogProps {
  readonly round: LivelihoodRound;
  readonly entry: LivelihoodRound['entries'][number];
  readonly onClose: () => void;
}

export function AssessDialog({ round, entry, onClose }: AssessDialogProps) {
  const words = useLivelihoodWords();
  const { language } = useWords();
  const [answers, setAnswers] = useState<Readonly<Record<string, boolean>>>(
    () => entry.criteria ?? Object.fromEntries(round.criteria.map(({ id }) => [id, false])),
  );
  const [note, setNote] = useState(entry.note);
  const { act, isBusy, problem } = useRoundAct(round, onClose);
  return (
    <Dialog
      title={words.library.assess}
      okText={words.save}
      isBusy={isBusy}
      problem={problem}
      onSubmit={() => act({ kind: 'assess', entry: entry.id, criteria: answers as Answers, note })} // keys are those the server sent
      onCancel={onClose}
    >
      <p className="form-quote" lang="zh-CN">
        {entry.project.name}
      </p>
      {round.criteria.map(({ id, name }) => (
        <div key={id} className="criterion">
          <Checkbox
            checked={answers[id] ?? false}
            onChange={({ target }) => setAnswers((now) => ({ ...now, [id]: target.checked }))}
          >
            {name[language]}
          </Checkbox>
        </div>
      ))}
      <p className="field-note">{words.library.criteriaFrom(round.criteriaSource.document)}</p>
      <TextField label={words.library.note} value={note} onChange={setNote} name="note" lines={2} maxLength={4000} />
    </Dialog>
  );
}
