// Gives a matter on to a lower government, where it becomes one of theirs.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Dropdown } from 'antd';
import { sentenceOf } from '../api/failure.ts';
import { giveDown } from '../api/matter-calls.ts';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { useWords } from '../words/words-context.tsx';

interface GiveDownProps {
  readonly matter: string;
  readonly governments: readonly { readonly government: string; readonly name: string }[];
}

export function GiveDown({ matter, governments }: GiveDownProps) {
  const words = useWords();
  const s = useSupervisionWords();
  const queries = useQueryClient();
  const { message } = App.useApp();
  const giving = useMutation({
    mutationFn: (government: string) => giveDown(matter, government),
    onSuccess: () => void message.success(s.matter.givenDown),
    onError: (failure) => void message.error(sentenceOf(failure, words)),
    onSettled: () => queries.invalidateQueries({ queryKey: ['matters'] }),
  });
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: governments.map(({ government, name }) => ({
          key: government,
          label: s.matter.giveDownTo(name),
          onClick: () => giving.mutate(government),
        })),
      }}
    >
      <Button loading={giving.isPending}>{s.matter.giveDown}</Button>
    </Dropdown>
  );
}
