// The State Council's notice pasted whole: read, and entered when it was understood.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState } from 'react';
import { sentenceOf } from '../api/failure.ts';
import { enterNotice } from '../api/system-calls.ts';
import { TextField } from '../parts/text-field.tsx';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { useWords } from '../words/words-context.tsx';

export function NoticeForm({ year: proposed }: { readonly year: number }) {
  const words = useWords();
  const { calendar } = useSupervisionWords().system;
  const queries = useQueryClient();
  const { message } = App.useApp();
  const [year, setYear] = useState(String(proposed));
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const entering = useMutation({
    mutationFn: () => enterNotice({ year: Number(year), text, save: true }),
    onSuccess: async () => {
      await queries.invalidateQueries();
      setText('');
      setTried(false);
      void message.success(calendar.taken(Number(year)));
    },
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (text.trim() !== '') entering.mutate();
      }}
    >
      <h2>{calendar.paste}</h2>
      <TextField label={calendar.noticeYear} value={year} onChange={setYear} name="notice-year" maxLength={4} />
      <TextField
        label={calendar.noticeText}
        value={text}
        onChange={setText}
        name="notice"
        lines={6}
        hint={calendar.pasteHint}
        problem={
          entering.error !== null
            ? sentenceOf(entering.error, words)
            : tried && text.trim() === ''
              ? calendar.noticeMissing
              : null
        }
      />
      <Button htmlType="submit" type="primary" loading={entering.isPending}>
        {calendar.take}
      </Button>
    </form>
  );
}
