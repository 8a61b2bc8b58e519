// An act that cannot be taken back, done once the name of what it is done to was typed.
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { sentenceOf } from '../api/failure.ts';
import { TextField } from '../parts/text-field.tsx';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { useWords } from '../words/words-context.tsx';

interface TypedNameFormProps {
  /** What has to be typed, to the letter. */
  readonly name: string;
  /** Asks for it. */
  readonly label: string;
  /** Name of the field. */
  readonly field: string;
  readonly act: string;
  readonly isPrimary?: boolean;
  readonly isBusy: boolean;
  /** Why the act failed; null while it has not. */
  readonly error: Error | null;
  readonly testId: string;
  readonly onAct: () => void;
  /** What is said before the field. */
  readonly children?: ReactNode;
}

/** A wrong name is told when the act is asked for, not while it is typed. */
export function TypedNameForm(props: TypedNameFormProps) {
  const { name, label, field, act, isPrimary = false, isBusy, error, testId, onAct, children } = props;
  const words = useWords();
  const { governments } = useSupervisionWords().system;
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const isNamed = typed.trim() === name;
  return (
    <form
      className="form merger-form"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (isNamed) onAct();
      }}
    >
      {children}
      <TextField
        label={label}
        name={field}
        value={typed}
        onChange={setTyped}
        maxLength={200}
        problem={tried && !isNamed ? governments.nameDiffers(name) : null}
      />
      {error !== null && (
        <p className="form-problem" role="alert" data-testid="refusal">
          {sentenceOf(error, words)}
        </p>
      )}
      <Button type={isPrimary ? 'primary' : 'default'} htmlType="submit" loading={isBusy} data-testid={testId}>
        {act}
      </Button>
    </form>
  );
}
