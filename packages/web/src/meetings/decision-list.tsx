// What a session decided, and the line on which the next decision is typed; one with unit and limit becomes a matter.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { App, Button, Checkbox, Input } from 'antd';
import { useRef, useState } from 'react';
import type { DispatchSession } from '../api/contract.ts';
import { sentenceOf } from '../api/failure.ts';
import { newKey } from '../api/matter-calls.ts';
import { decide } from '../api/meeting-calls.ts';
import { UnitSelect } from '../parts/unit-select.tsx';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { useWords } from '../words/words-context.tsx';

interface DecisionListProps {
  readonly session: DispatchSession;
  /** After it nothing is decided any more. */
  readonly isClosed: boolean;
}

export function DecisionList({ session, isClosed }: DecisionListProps) {
  const { meetings, dates, matter } = useSupervisionWords();
  const { dispatch } = meetings;
  return (
    <section aria-labelledby="decisions">
      <h2 id="decisions">{dispatch.decisions}</h2>
      {session.decisions.length === 0 && <p className="soft">{dispatch.decisionsNone}</p>}
      <ol className="decisions">
        {session.decisions.map((decision) => (
          <li key={decision.id}>
            <span lang="zh-CN">{decision.text}</span>{' '}
            <span className="soft">
              {[
                decision.unitName?.name,
                decision.limit === null ? null : matter.dueOn(dates.day(decision.limit)),
                decision.done ? dispatch.done : dispatch.open,
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>{' '}
            {decision.matter !== null && (
              <Link to="/matters/$id" params={{ id: decision.matter }}>
                {dispatch.toMatter}
              </Link>
            )}
          </li>
        ))}
      </ol>
      {!isClosed && <NewDecisionLine session={session.id} />}
    </section>
  );
}

function NewDecisionLine({ session }: { readonly session: string }) {
  const words = useWords();
  const { dispatch } = useSupervisionWords().meetings;
  const queries = useQueryClient();
  const { message } = App.useApp();
  const key = useRef(newKey());
  const [text, setText] = useState('');
  const [unit, setUnit] = useState<string | null>(null);
  const [limit, setLimit] = useState('');
  const [asMatter, setAsMatter] = useState(true);
  const deciding = useMutation({
    mutationFn: () => decide(session, { text, unit, limit: limit === '' ? null : limit, asMatter, key: key.current }),
    onSuccess: () => {
      key.current = newKey();
      setText('');
      void message.success(dispatch.decided);
    },
    onError: (failure) => void message.error(sentenceOf(failure, words)),
    onSettled: () => queries.invalidateQueries({ queryKey: ['meetings'] }),
  });
  const submit = () => {
    if (text.trim() === '') return;
    if (asMatter && (unit === null || limit === '')) void message.warning(dispatch.missing);
    else deciding.mutate();
  };
  return (
    <form
      className="decision-line"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Input.TextArea
        value={text}
        autoSize={{ minRows: 1, maxRows: 5 }}
        placeholder={dispatch.decisionText}
        aria-label={dispatch.decisionText}
        onChange={(event) => setText(event.target.value)}
      />
      <UnitSelect label={dispatch.unit} placeholder={dispatch.unit} value={unit} onChange={setUnit} />
      <Input
        type="date"
        className="date-input"
        value={limit}
        aria-label={dispatch.limit}
        onChange={(event) => setLimit(event.target.value)}
      />
      <Checkbox checked={asMatter} onChange={(event) => setAsMatter(event.target.checked)}>
        {dispatch.asMatter}
      </Checkbox>
      <Button htmlType="submit" type="primary" loading={deciding.isPending}>
        {dispatch.decide}
      </Button>
    </form>
  );
}
