// The act itself, after the government's name was typed.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import type { Merger } from '../api/contract.ts';
import { sentenceOf } from '../api/failure.ts';
import { TextField } from '../parts/text-field.tsx';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { useWords } from '../words/words-context.tsx';
import { saveMergedInto } from './save-merged-into.ts';

export function MergerForm({ merger: { government, successor } }: { readonly merger: Merger }) {
  const words = useWords();
  const { governments } = useSupervisionWords().system;
  const queries = useQueryClient();
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const isNamed = typed.trim() === government.name;
  const merging = useMutation({
    mutationFn: () => saveMergedInto(government, successor.code),
    onSuccess: () => queries.invalidateQueries(),
  });
  return (
    <form
      className="form merger-form"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (isNamed) merging.mutate();
      }}
    >
      <h3>{governments.confirmTitle}</h3>
      <p>{governments.confirm(government.name, successor.name)}</p>
      <TextField
        label={governments.typeName(government.name)}
        name="government-name"
        value={typed}
        onChange={setTyped}
        maxLength={200}
        problem={tried && !isNamed ? governments.nameDiffers(government.name) : null}
      />
      {merging.error !== null && (
        <p className="form-problem" role="alert" data-testid="refusal">
          {sentenceOf(merging.error, words)}
        </p>
      )}
      <Button type="primary" htmlType="submit" loading={merging.isPending} data-testid="merge">
        {governments.act}
      </Button>
    </form>
  );
}
