// A government that ends and has no successor of its own: the one above takes its matters; one entered by mistake is deleted.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { App, Button } from 'antd';
import { useState } from 'react';
import { sentenceOf } from '../api/failure.ts';
import { deleteGovernment } from '../api/system-calls.ts';
import { TextField } from '../parts/text-field.tsx';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { useWords } from '../words/words-context.tsx';
import type { Government } from './government.ts';

interface EndingWithoutProps {
  readonly government: Government;
  /** The one above; null where none is kept, or where it was merged itself. */
  readonly above: Government | null;
}

export function EndingWithout({ government, above }: EndingWithoutProps) {
  const { governments: words } = useSupervisionWords().system;
  return (
    <section aria-labelledby="ending-without">
      <h3 id="ending-without">{words.noSuccessor}</h3>
      <p>{words.noSuccessorMatters}</p>
      {above !== null && (
        <p>
          <Link to="/system" search={{ tab: 'governments', of: government.code, into: above.code }} className="button">
            {words.byTheOneAbove(above.name)}
          </Link>
        </p>
      )}
      <h3>{words.enteredByMistake}</h3>
      <p>{words.deleteWhat}</p>
      <DeleteForm government={government} />
    </section>
  );
}

function DeleteForm({ government: { code, name } }: Pick<EndingWithoutProps, 'government'>) {
  const words = useWords();
  const { governments } = useSupervisionWords().system;
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const isNamed = typed.trim() === name;
  const deleting = useMutation({
    mutationFn: () => deleteGovernment(code),
    onSuccess: async () => {
      await navigate({ to: '/system', search: { tab: 'governments' } });
      await queries.invalidateQueries();
      void message.success(governments.deleted(name));
    },
  });
  return (
    <form
      className="form merger-form"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (isNamed) deleting.mutate();
      }}
    >
      <TextField
        label={governments.typeNameToDelete(name)}
        name="government-to-delete"
        value={typed}
        onChange={setTyped}
        maxLength={200}
        problem={tried && !isNamed ? governments.nameDiffers(name) : null}
      />
      {deleting.error !== null && (
        <p className="form-problem" role="alert" data-testid="refusal">
          {sentenceOf(deleting.error, words)}
        </p>
      )}
      <Button htmlType="submit" loading={deleting.isPending} data-testid="delete-government">
        {governments.deleteAct}
      </Button>
    </form>
  );
}
