// Single days set by hand, with why.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState } from 'react';
import type { CalendarAnswer, CalendarDaysRequest } from '../api/contract.ts';
import { sentenceOf } from '../api/failure.ts';
import { setDays } from '../api/system-calls.ts';
import { ChoiceField } from '../parts/choice-field.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { useWords } from '../words/words-context.tsx';

export function DayForm({ days }: { readonly days: CalendarAnswer['days'] }) {
  const words = useWords();
  const { system, dates, act } = useSupervisionWords();
  const { calendar } = system;
  const queries = useQueryClient();
  const { message } = App.useApp();
  const [date, setDate] = useState('');
  const [kind, setKind] = useState<'holiday' | 'workday'>('holiday');
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const isWhole = date !== '' && note.trim() !== '';
  const setting = useMutation({
    mutationFn: (request: CalendarDaysRequest) => setDays(request),
    onSuccess: () => {
      setTried(false);
      void message.success(calendar.done);
    },
    onSettled: () => queries.invalidateQueries(),
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (isWhole) setting.mutate({ set: [{ date, kind, note }], clear: [] });
      }}
    >
      <h2>{calendar.single}</h2>
      <TextField label={calendar.date} value={date} onChange={setDate} name="day" type="date" />
      <ChoiceField
        label={calendar.kind}
        value={kind}
        values={['holiday', 'workday'] as const}
        names={calendar.kinds}
        onChange={setKind}
      />
      <TextField
        label={calendar.note}
        value={note}
        onChange={setNote}
        name="note"
        maxLength={200}
        problem={
          setting.error !== null ? sentenceOf(setting.error, words) : tried && !isWhole ? calendar.dayLacks : null
        }
      />
      <Button htmlType="submit" loading={setting.isPending}>
        {calendar.set}
      </Button>
      <ul className="day-list">
        {days.map((day) => (
          <li key={day.date}>
            {dates.day(day.date)} {calendar.kinds[day.kind]} <span lang="zh-CN">{day.note}</span>
            <Button
              type="text"
              size="small"
              aria-label={`${act.remove} ${day.date}`}
              onClick={() => setting.mutate({ set: [], clear: [day.date] })}
            >
              ×
            </Button>
          </li>
        ))}
      </ul>
    </form>
  );
}
