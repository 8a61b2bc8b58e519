// The fields of a project, in the order of the ballot.
import { useId } from 'react';
import { TextField } from '../parts/text-field.tsx';
import { UnitSelect } from '../parts/unit-select.tsx';
import { useLivelihoodWords } from '../words/livelihood/use-livelihood-words.ts';
import type { ProjectDraft } from './project-draft.ts';

interface ProjectFieldsProps {
  readonly draft: ProjectDraft;
  readonly onChange: (draft: ProjectDraft) => void;
}

export function ProjectFields({ draft, onChange }: ProjectFieldsProps) {
  const { project } = useLivelihoodWords();
  const unit = useId();
  const set = (changes: Partial<ProjectDraft>) => onChange({ ...draft, ...changes });
  return (
    <>
      <TextField
        label={project.name}
        value={draft.name}
        onChange={(name) => set({ name })}
        name="name"
        isFirst
        maxLength={200}
      />
      <TextField
        label={project.description}
        value={draft.description}
        onChange={(description) => set({ description })}
        name="description"
        lines={2}
        maxLength={4000}
      />
      <div className="form-grid">
        <TextField
          label={project.amount}
          value={draft.amount}
          onChange={(amount) => set({ amount })}
          name="amount"
          type="number"
        />
        <TextField
          label={project.finish}
          value={draft.finishOn}
          onChange={(finishOn) => set({ finishOn })}
          name="finish"
          type="date"
        />
        <div className="field">
          <label htmlFor={unit}>{project.unit}</label>
          <UnitSelect id={unit} value={draft.unit} onChange={(value) => set({ unit: value })} />
        </div>
        <TextField
          label={project.goal}
          value={draft.yearGoal}
          onChange={(yearGoal) => set({ yearGoal })}
          name="goal"
          maxLength={4000}
        />
      </div>
    </>
  );
}
