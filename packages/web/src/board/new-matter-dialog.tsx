// Registers a matter that comes from a meeting or an instruction, and not from the report.
import type { Mechanism } from '@luoshi/mechanisms';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Checkbox } from 'antd';
import { useRef, useState } from 'react';
import { sentenceOf } from '../api/failure.ts';
import { newKey, openMatter } from '../api/matter-calls.ts';
import { mechanismsQuery } from '../api/matter-queries.ts';
import { ChoiceField } from '../parts/choice-field.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { LeaderSelect } from '../parts/leader-select.tsx';
import { TextField } from '../parts/text-field.tsx';
import { UnitSelect } from '../parts/unit-select.tsx';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { useWords } from '../words/words-context.tsx';

/** The first command, where it has a form that must be filled in: such a matter is not handed out at once. */
function firstForm(rules: Mechanism | undefined): Mechanism['commands'][number] | null {
  const begun = rules?.states[0]?.id;
  const first = rules?.commands.find(({ from, by }) => from.includes(begun ?? '') && by.includes('office'));
  return first?.fields.some(({ required }) => required) ? first : null;
}

export function NewMatterDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords();
  const { newMatter, unitFields } = useSupervisionWords();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const key = useRef(newKey());
  const { data: views = [] } = useQuery(mechanismsQuery);
  const [title, setTitle] = useState('');
  const [origin, setOrigin] = useState(newMatter.originDefault);
  const [mechanism, setMechanism] = useState('13710');
  const [chosenClass, setClass] = useState<string | null>(null);
  const [leadUnit, setLeadUnit] = useState<string | null>(null);
  const [leaderPost, setLeader] = useState<string | null>(null);
  const [limit, setLimit] = useState('');
  const [handOut, setHandOut] = useState(true);
  const [tried, setTried] = useState(false);
  const offered = views.filter((view) => !view.mechanism.isOpenedElsewhere);
  const rules = views.find((view) => view.mechanism.id === mechanism)?.mechanism;
  const classes = rules?.classes ?? [];
  const first = firstForm(rules);
  const unitName = rules?.leadUnitName?.[words.language] ?? unitFields.leadUnit;
  const ownClass = classes.find(({ id }) => id === chosenClass)?.id ?? classes[0]?.id ?? '';
  const lacks = title.trim() === '' || origin.trim() === '' || leadUnit === null;

  const opening = useMutation({
    mutationFn: () =>
      openMatter({
        mechanism,
        class: ownClass,
        title,
        origin,
        leadUnit: leadUnit ?? '',
        leaderPost,
        limit: limit === '' ? null : limit,
        handOut: handOut && first === null,
        key: key.current,
      }),
    onSuccess: ({ items: [item] }) => {
      void queries.invalidateQueries({ queryKey: ['matters'] });
      onClose();
      if (item !== undefined) void navigate({ to: '/matters/$id', params: { id: item.id } });
    },
  });
  const problem = opening.error !== null ? sentenceOf(opening.error, words) : tried && lacks ? newMatter.missing : null;
  return (
    <Dialog
      title={newMatter.title}
      okText={newMatter.title}
      isBusy={opening.isPending}
      problem={problem}
      onSubmit={() => {
        setTried(true);
        if (!lacks) opening.mutate();
      }}
      onCancel={onClose}
    >
      <TextField
        label={newMatter.what}
        value={title}
        onChange={setTitle}
        name="title"
        lines={2}
        isFirst
        maxLength={400}
      />
      <TextField label={newMatter.origin} value={origin} onChange={setOrigin} name="origin" maxLength={200} />
      <div className="form-grid">
        <ChoiceField
          label={newMatter.mechanism}
          value={mechanism}
          values={offered.map((view) => view.mechanism.id)}
          names={Object.fromEntries(offered.map((view) => [view.mechanism.id, view.mechanism.name[words.language]]))}
          onChange={setMechanism}
        />
        <ChoiceField
          label={newMatter.class}
          value={ownClass}
          values={classes.map(({ id }) => id)}
          names={Object.fromEntries(classes.map(({ id, name }) => [id, name[words.language]]))}
          onChange={setClass}
        />
        <div className="field">
          <span className="field-name">{unitName}</span>
          <UnitSelect label={unitName} value={leadUnit} onChange={setLeadUnit} />
        </div>
        <div className="field">
          <span className="field-name">{unitFields.leader}</span>
          <LeaderSelect label={unitFields.leader} value={leaderPost} onChange={setLeader} />
        </div>
      </div>
      <TextField label={newMatter.limit} value={limit} onChange={setLimit} name="limit" type="date" />
      {first === null ? (
        <Checkbox checked={handOut} onChange={(event) => setHandOut(event.target.checked)}>
          {newMatter.handOut}
        </Checkbox>
      ) : (
        <p className="form-hint">{newMatter.firstStep(first.name[words.language])}</p>
      )}
    </Dialog>
  );
}
