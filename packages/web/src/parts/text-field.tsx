// A labelled line of text with its hint and what is wrong with it.
import { Input } from 'antd';
import { useId } from 'react';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly name: string;
  readonly hint?: string;
  readonly problem?: string | null;
  readonly isFirst?: boolean;
  readonly isSecret?: boolean;
  /** Lines shown; more than one makes it a text area. */
  readonly lines?: number;
  readonly maxLength?: number;
  readonly type?: string;
}

export function TextField(props: TextFieldProps) {
  const id = useId();
  const { label, value, onChange, name, hint, problem = null, isFirst = false, isSecret = false, lines = 1 } = props;
  const shared = {
    id,
    name,
    value,
    ...(isFirst ? { 'data-first': true } : {}),
    status: problem === null ? ('' as const) : ('error' as const),
    'aria-invalid': problem !== null,
    'aria-describedby': `${id}-note`,
    autoComplete: 'off',
    ...(props.maxLength === undefined ? {} : { maxLength: props.maxLength }),
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {lines > 1 ? (
        <Input.TextArea {...shared} rows={lines} />
      ) : (
        <Input {...shared} type={isSecret ? 'password' : (props.type ?? 'text')} />
      )}
      <div id={`${id}-note`} className={problem === null ? 'field-note' : 'field-note is-problem'}>
        {problem ?? hint ?? ''}
      </div>
    </div>
  );
}
