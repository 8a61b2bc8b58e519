// The form that goes to many matters at once, and afterwards which of them refused it and why.
import type { CommandRule } from '@luoshi/mechanisms';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { MatterItem } from '../api/contract.ts';
import { sentenceOf } from '../api/failure.ts';
import { giveToMany, newKey } from '../api/matter-calls.ts';
import { FieldInput } from '../form/field-input.tsx';
import { type Drafts, emptyDraft, formOf, problemsOf } from '../form/form-values.ts';
import { Dialog } from '../parts/dialog.tsx';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { useWords } from '../words/words-context.tsx';

interface BulkDialogProps {
  readonly rule: CommandRule;
  readonly title: string;
  readonly picked: readonly MatterItem[];
  readonly onClose: (isDone: boolean) => void;
}

export function BulkDialog({ rule, title, picked, onClose }: BulkDialogProps) {
  const words = useWords();
  const { board, act } = useSupervisionWords();
  const queries = useQueryClient();
  const key = useRef(newKey());
  const [drafts, setDrafts] = useState<Drafts>({});
  const [tried, setTried] = useState(false);
  const fields = rule.fields.map(
    (field) =>
      ({ ...field, options: field.options?.map((option) => ({ ...option })) }) as Parameters<typeof formOf>[0][number],
  );
  const problems = problemsOf(fields, drafts);
  const sending = useMutation({
    mutationFn: () =>
      giveToMany({
        command: rule.id,
        form: formOf(fields, drafts),
        matters: picked.map(({ id, seq }) => ({ id, expectedSeq: seq })),
        key: key.current,
      }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['matters'] }),
  });
  const outcome = sending.data;
  const submit = () => {
    if (outcome !== undefined) return onClose(true);
    setTried(true);
    if (Object.keys(problems).length === 0) sending.mutate();
  };
  return (
    <Dialog
      title={title}
      okText={outcome === undefined ? act.submit : board.close}
      isBusy={sending.isPending}
      problem={sending.error === null ? null : sentenceOf(sending.error, words)}
      onSubmit={submit}
      onCancel={() => onClose(outcome !== undefined)}
    >
      {outcome === undefined ? (
        fields.map((field) => (
          <FieldInput
            key={field.id}
            field={field}
            draft={drafts[field.id] ?? emptyDraft(field)}
            problem={tried ? problems[field.id] : undefined}
            unit={undefined}
            last={undefined}
            onChange={(draft) => setDrafts((now) => ({ ...now, [field.id]: draft }))}
          />
        ))
      ) : (
        <div role="status" data-testid="bulk-outcome">
          <p>{board.bulkDone(outcome.done, outcome.outcomes.length)}</p>
          {outcome.done < outcome.outcomes.length && <p>{board.bulkRefused}</p>}
          <ul className="refused-list">
            {outcome.outcomes.map(({ id, error }) =>
              error === null ? null : (
                <li key={id}>
                  <span lang="zh-CN">{picked.find((item) => item.id === id)?.title ?? id}</span>
                  <span className="form-problem">{error[words.language]}</span>
                </li>
              ),
            )}
          </ul>
        </div>
      )}
    </Dialog>
  );
}
