// A unit renamed, merged into another, or abolished, from a day on. What it did before keeps its name.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useState } from 'react';
import type { DirectoryAnswer } from '../api/contract.ts';
import { sentenceOf } from '../api/failure.ts';
import { changeDirectory } from '../api/system-calls.ts';
import { ChoiceField } from '../parts/choice-field.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { Select } from '../parts/select.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { useWords } from '../words/words-context.tsx';
import { type UnitChangeDraft, unitChange, unitChangeKinds } from './unit-change.ts';

type Unit = DirectoryAnswer['units'][number];

interface UnitChangeDialogProps {
  readonly unit: Unit;
  /** Units that stand and may take over. */
  readonly others: readonly Unit[];
  readonly onClose: () => void;
}

export function UnitChangeDialog({ unit, others, onClose }: UnitChangeDialogProps) {
  const words = useWords();
  const { directory } = useSupervisionWords().system;
  const queries = useQueryClient();
  const { message } = App.useApp();
  const [tried, setTried] = useState(false);
  const [draft, setDraft] = useState<UnitChangeDraft>(() => ({
    kind: 'unit-renamed',
    name: unit.name,
    shortName: unit.shortName,
    successor: null,
    from: new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10),
  }));
  const change = unitChange(unit, draft);
  const patch = (next: Partial<UnitChangeDraft>) => setDraft((now) => ({ ...now, ...next }));
  const changing = useMutation({
    mutationFn: changeDirectory,
    onSuccess: async () => {
      await queries.invalidateQueries();
      void message.success(directory.changed);
      onClose();
    },
  });
  const refused = changing.error === null ? null : sentenceOf(changing.error, words);
  return (
    <Dialog
      title={directory.changeOf(unit.shortName)}
      okText={directory.changeKinds[draft.kind]}
      isBusy={changing.isPending}
      problem={refused ?? (tried && change === null ? directory.changeLacks[draft.kind] : null)}
      onSubmit={() => {
        setTried(true);
        if (change !== null) changing.mutate(change);
      }}
      onCancel={onClose}
    >
      <ChoiceField
        label={directory.change}
        value={draft.kind}
        values={unitChangeKinds}
        names={directory.changeKinds}
        onChange={(kind) => patch({ kind })}
      />
      <p className="form-hint">{directory.changeWhy[draft.kind]}</p>
      {draft.kind === 'unit-renamed' ? (
        <>
          <TextField
            label={directory.newName}
            value={draft.name}
            onChange={(name) => patch({ name })}
            name="unit-name"
            maxLength={200}
          />
          <TextField
            label={directory.newShortName}
            value={draft.shortName}
            onChange={(shortName) => patch({ shortName })}
            name="unit-short-name"
            maxLength={200}
          />
        </>
      ) : (
        <SuccessorField others={others} value={draft.successor} onChange={(successor) => patch({ successor })} />
      )}
      <TextField
        label={directory.on}
        value={draft.from}
        onChange={(from) => patch({ from })}
        name="unit-from"
        type="date"
      />
    </Dialog>
  );
}

interface SuccessorFieldProps {
  readonly others: readonly Unit[];
  readonly value: string | null;
  readonly onChange: (unit: string | null) => void;
}

function SuccessorField({ others, value, onChange }: SuccessorFieldProps) {
  const { system, act } = useSupervisionWords();
  return (
    <div className="field">
      <span className="field-name">{system.directory.successor}</span>
      <Select<string | null>
        aria-label={system.directory.successor}
        showSearch={{ optionFilterProp: 'label' }}
        allowClear
        placeholder={act.choose}
        value={value}
        onChange={(next) => onChange(next ?? null)}
        options={others.map(({ id, shortName }) => ({ value: id, label: shortName }))}
      />
      <div className="field-note" />
    </div>
  );
}
