// The act itself, after the government's name was typed.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Merger } from '../api/contract.ts';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { saveMergedInto } from './save-merged-into.ts';
import { TypedNameForm } from './typed-name-form.tsx';

export function MergerForm({ merger: { government, successor } }: { readonly merger: Merger }) {
  const { governments } = useSupervisionWords().system;
  const queries = useQueryClient();
  const merging = useMutation({
    mutationFn: () => saveMergedInto(government, successor.code),
    onSuccess: () => queries.invalidateQueries(),
  });
  return (
    <TypedNameForm
      name={government.name}
      label={governments.typeName(government.name)}
      field="government-name"
      act={governments.act}
      isPrimary
      isBusy={merging.isPending}
      error={merging.error}
      testId="merge"
      onAct={() => merging.mutate()}
    >
      <h3>{governments.confirmTitle}</h3>
      <p>{governments.confirm(government.name, successor.name)}</p>
    </TypedNameForm>
  );
}
