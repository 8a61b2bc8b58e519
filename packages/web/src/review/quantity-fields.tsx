// The form of a figure.
import { KINDS, STATUSES } from '../desk/desk-search.ts';
import { ChoiceField } from '../parts/choice-field.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useWords } from '../words/words-context.tsx';
import { type DraftField, problemsOf, type QuantityDraft } from './quantity-draft.ts';

const BOUNDS = ['=', '>=', '<=', '>', '~'] as const;

interface QuantityFieldsProps {
  readonly draft: QuantityDraft;
  readonly onChange: (draft: QuantityDraft) => void;
  /** Whether problems are shown yet. */
  readonly tried: boolean;
}

export function QuantityFields({ draft, onChange, tried }: QuantityFieldsProps) {
  const words = useWords();
  const problems = problemsOf(draft);
  const sentence = (field: DraftField) => {
    const problem = problems[field];
    if (!tried || problem === undefined) return null;
    return problem === 'number' ? words.fields.numberWrong : words.fields.required;
  };
  const line = (field: 'value' | 'upper' | 'unit' | 'measure' | 'year' | 'scope', label: string, isFirst = false) => (
    <TextField
      key={field}
      name={field}
      label={label}
      value={draft[field]}
      isFirst={isFirst}
      problem={sentence(field)}
      onChange={(value) => onChange({ ...draft, [field]: value })}
    />
  );
  return (
    <div className="form-grid">
      <div className="form-wide">{line('measure', words.fields.measure)}</div>
      {line('value', words.fields.value, true)}
      {line('unit', words.fields.unit)}
      {line('upper', words.fields.upper)}
      <ChoiceField
        label={words.fields.bound}
        value={draft.bound}
        values={BOUNDS}
        names={words.bounds}
        onChange={(bound) => onChange({ ...draft, bound })}
      />
      <ChoiceField
        label={words.fields.kind}
        value={draft.kind}
        values={KINDS}
        names={words.kinds}
        onChange={(kind) => onChange({ ...draft, kind })}
      />
      <ChoiceField
        label={words.fields.status}
        value={draft.status}
        values={STATUSES}
        names={words.statuses}
        onChange={(status) => onChange({ ...draft, status })}
      />
      {line('year', words.fields.year)}
      {draft.kind === 'rank' && line('scope', words.fields.scope)}
    </div>
  );
}
