// The form of a promise.
import { MILESTONES } from '../desk/desk-search.ts';
import { ChoiceField } from '../parts/choice-field.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useWords } from '../words/words-context.tsx';
import { type CommitmentDraft, hasPossibleDate } from './commitment-draft.ts';

interface CommitmentFieldsProps {
  readonly draft: CommitmentDraft;
  readonly onChange: (draft: CommitmentDraft) => void;
  readonly tried: boolean;
  /** Objects that do not stand in the passage. */
  readonly missing: readonly string[];
}

export function CommitmentFields({ draft, onChange, tried, missing }: CommitmentFieldsProps) {
  const words = useWords();
  return (
    <div className="form-grid">
      <ChoiceField
        label={words.fields.milestone}
        value={draft.milestone}
        values={MILESTONES}
        names={words.milestones}
        onChange={(milestone) => onChange({ ...draft, milestone })}
      />
      <TextField
        name="deadline"
        label={words.fields.deadlineText}
        value={draft.deadlineText}
        onChange={(deadlineText) => onChange({ ...draft, deadlineText })}
      />
      <TextField
        name="deadline-date"
        type="date"
        label={words.fields.deadlineDate}
        value={draft.deadlineDate}
        problem={tried && !hasPossibleDate(draft) ? words.fields.dateWrong : null}
        onChange={(deadlineDate) => onChange({ ...draft, deadlineDate })}
      />
      <div className="form-wide">
        <TextField
          name="objects"
          lines={4}
          label={words.fields.objects}
          value={draft.objects}
          problem={tried && missing.length > 0 ? words.fields.notThere(missing.join('、')) : null}
          onChange={(objects) => onChange({ ...draft, objects })}
        />
      </div>
    </div>
  );
}
