// Whoever takes the post takes its matters.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useState } from 'react';
import type { DirectoryAnswer } from '../api/contract.ts';
import { sentenceOf } from '../api/failure.ts';
import { changeDirectory } from '../api/system-calls.ts';
import { Dialog } from '../parts/dialog.tsx';
import { Select } from '../parts/select.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { useWords } from '../words/words-context.tsx';
import type { HeldPost } from './held-posts.ts';
import { personChoices } from './person-choices.ts';

interface SuccessionDialogProps {
  readonly post: HeldPost;
  readonly directory: DirectoryAnswer;
  readonly onClose: () => void;
}

export function SuccessionDialog({ post, directory: directoryOf, onClose }: SuccessionDialogProps) {
  const words = useWords();
  const { system, act } = useSupervisionWords();
  const { directory } = system;
  const queries = useQueryClient();
  const { message } = App.useApp();
  const [person, setPerson] = useState<string | null>(null);
  const [from, setFrom] = useState(new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10));
  const changing = useMutation({
    mutationFn: (next: string) => changeDirectory({ kind: 'post-taken', post: post.id, person: next, from }),
    onSuccess: async () => {
      await queries.invalidateQueries();
      void message.success(directory.succeeded);
      onClose();
    },
  });
  return (
    <Dialog
      title={`${directory.succession}${words.colon}${post.title}`}
      okText={directory.succeed}
      isBusy={changing.isPending}
      problem={changing.error === null ? null : sentenceOf(changing.error, words)}
      onSubmit={() => person !== null && changing.mutate(person)}
      onCancel={onClose}
    >
      <p className="form-hint">{directory.successionWhy}</p>
      <div className="field">
        <span className="field-name">{directory.newHolder}</span>
        <Select
          aria-label={directory.newHolder}
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={act.choose}
          value={person}
          onChange={setPerson}
          options={personChoices(directoryOf, from).filter(({ value }) => value !== post.holder?.id)}
        />
      </div>
      <TextField label={directory.on} value={from} onChange={setFrom} name="from" type="date" />
    </Dialog>
  );
}
