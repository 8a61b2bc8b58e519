// A government that ends and has no successor of its own: the one above takes its matters; one entered by mistake is deleted.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { App } from 'antd';
import { deleteGovernment } from '../api/system-calls.ts';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import type { Government } from './government.ts';
import { TypedNameForm } from './typed-name-form.tsx';

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
  const { governments } = useSupervisionWords().system;
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const deleting = useMutation({
    mutationFn: () => deleteGovernment(code),
    onSuccess: async () => {
      await navigate({ to: '/system', search: { tab: 'governments' } });
      await queries.invalidateQueries();
      void message.success(governments.deleted(name));
    },
  });
  return (
    <TypedNameForm
      name={name}
      label={governments.typeNameToDelete(name)}
      field="government-to-delete"
      act={governments.deleteAct}
      isBusy={deleting.isPending}
      error={deleting.error}
      testId="delete-government"
      onAct={() => deleting.mutate()}
    />
  );
}
