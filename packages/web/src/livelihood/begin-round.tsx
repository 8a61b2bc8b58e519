// A new round: the year in which its items are to be carried out.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import type { LivelihoodRounds } from '../api/contract.ts';
import { sentenceOf } from '../api/failure.ts';
import { beginRound } from '../api/livelihood-calls.ts';
import { Dialog } from '../parts/dialog.tsx';
import { TextField } from '../parts/text-field.tsx';
import { today } from '../parts/today.ts';
import { useLivelihoodWords } from '../words/livelihood/use-livelihood-words.ts';
import { useWords } from '../words/words-context.tsx';

export function BeginRound({ rounds }: { readonly rounds: LivelihoodRounds['rounds'] }) {
  const words = useLivelihoodWords();
  const allWords = useWords();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  const [year, setYear] = useState(() => String(nextYear(rounds)));
  const beginning = useMutation({
    mutationFn: () => beginRound({ year: Number(year) }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['livelihood'] });
      setOpen(false);
      void navigate({ to: '/livelihood', search: { year: Number(year) } });
    },
  });
  return (
    <>
      <Button onClick={() => setOpen(true)}>{words.begin}</Button>
      {isOpen && (
        <Dialog
          title={words.begin}
          okText={words.begin}
          isBusy={beginning.isPending}
          problem={beginning.error === null ? null : sentenceOf(beginning.error, allWords)}
          onSubmit={() => beginning.mutate()}
          onCancel={() => setOpen(false)}
        >
          <TextField label={words.beginYear} value={year} onChange={setYear} name="year" type="number" isFirst />
        </Dialog>
      )}
    </>
  );
}

const nextYear = (rounds: LivelihoodRounds['rounds']): number =>
  Math.max(Number(today().slice(0, 4)), ...rounds.map(({ year }) => year)) + 1;
