// A labelled choice from a short list.
import { useId } from 'react';
import { Select } from './select.tsx';

interface ChoiceFieldProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly values: readonly Value[];
  readonly names: Readonly<Record<Value, string>>;
  readonly onChange: (value: Value) => void;
}

export function ChoiceField<Value extends string>({ label, value, values, names, onChange }: ChoiceFieldProps<Value>) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <Select<Value>
        id={id}
        value={value}
        onChange={onChange}
        options={values.map((each) => ({ value: each, label: names[each] }))}
      />
      <div className="field-note" />
    </div>
  );
}
