// One field of a command's form, drawn after its kind.
import { Input } from 'antd';
import { useId } from 'react';
import type { FormField } from '../api/contract.ts';
import { Select } from '../parts/select.tsx';
import { UnitSelect } from '../parts/unit-select.tsx';
import { SuggestionSelect } from '../suggestions/suggestion-select.tsx';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { useWords } from '../words/words-context.tsx';
import { type Draft, type FieldProblem, nodesIn } from './form-values.ts';
import { NodesInput } from './nodes-input.tsx';

interface FieldInputProps {
  readonly field: FormField;
  readonly draft: Draft;
  readonly problem: FieldProblem | undefined;
  /** Of a figure: the unit of the target it is measured in. */
  readonly unit: string | undefined;
  /** The matter that the form is about, where it is about one. */
  readonly matter?: string | undefined;
  /** What was given last time. */
  readonly last: string | undefined;
  readonly onChange: (draft: Draft) => void;
}

export function FieldInput({ field, draft, problem, unit, matter, last, onChange }: FieldInputProps) {
  const id = useId();
  const { language } = useWords();
  const { act } = useSupervisionWords();
  const name = field.name[language];
  return (
    <div className={`field is-${field.kind}`} data-field={field.id}>
      <label htmlFor={id}>
        {name}
        {!field.required && <span className="soft">{act.optional}</span>}
      </label>
      <Control
        id={id}
        field={field}
        draft={draft}
        isWrong={problem !== undefined}
        unit={unit}
        matter={matter}
        last={last}
        onChange={onChange}
      />
      <div id={`${id}-note`} className={problem === undefined ? 'field-note' : 'field-note is-problem'}>
        {problem === 'missing' ? act.missing(name) : problem === 'number-wrong' ? act.numberWrong : ''}
      </div>
    </div>
  );
}

interface ControlProps extends Omit<FieldInputProps, 'problem'> {
  readonly id: string;
  readonly isWrong: boolean;
}

function Control({ id, field, draft, isWrong, unit, matter, last, onChange }: ControlProps) {
  const { language } = useWords();
  const { act } = useSupervisionWords();
  const text = typeof draft === 'string' ? draft : '';
  const shared = {
    id,
    name: field.id,
    value: text,
    status: isWrong ? ('error' as const) : ('' as const),
    'aria-invalid': isWrong,
    'aria-describedby': `${id}-note`,
    placeholder: last === undefined ? '' : act.lastValue(last),
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  };
  switch (field.kind) {
    case 'text':
      if (field.size === 'line') return <Input {...shared} maxLength={200} autoComplete="off" />;
      return (
        <Input.TextArea
          {...shared}
          autoSize={field.size === 'long' ? { minRows: 10, maxRows: 24 } : { minRows: 2, maxRows: 10 }}
          maxLength={4_000}
        />
      );
    case 'number':
      return (
        <Input
          {...shared}
          inputMode="decimal"
          autoComplete="off"
          className="number-input"
          suffix={field.id === 'share' ? '%' : unit}
        />
      );
    case 'date':
      return <Input {...shared} type="date" className="date-input" />;
    case 'choice':
      return (
        <Select
          id={id}
          value={text === '' ? null : text}
          placeholder={act.choose}
          status={isWrong ? 'error' : ''}
          options={(field.options ?? []).map((option) => ({ value: option.id, label: option.name[language] }))}
          onChange={(value) => onChange(value ?? '')}
        />
      );
    case 'unit':
      return <UnitSelect id={id} value={text === '' ? null : text} onChange={(value) => onChange(value ?? '')} />;
    case 'units':
      return (
        <UnitSelect id={id} many value={typeof draft === 'string' ? [] : draft.filter(isId)} onChange={onChange} />
      );
    case 'matter':
      return (
        <SuggestionSelect
          id={id}
          value={text === '' ? null : text}
          except={matter ?? ''}
          isWrong={isWrong}
          onChange={(value) => onChange(value ?? '')}
        />
      );
    case 'nodes':
      return <NodesInput id={id} nodes={nodesIn(draft)} onChange={onChange} />;
  }
}

const isId = (entry: unknown): entry is string => typeof entry === 'string';
