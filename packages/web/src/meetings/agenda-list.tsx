// The agenda: last session's decisions first, then red, coordination, yellow; a note to each.
import { Link } from '@tanstack/react-router';
import { Button, Input } from 'antd';
import { useState } from 'react';
import type { DispatchSession } from '../api/contract.ts';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';

type Agenda = DispatchSession['agenda'];

interface AgendaListProps {
  readonly agenda: Agenda;
  readonly isHeld: boolean;
  readonly onChange: (agenda: Agenda) => void;
}

export function AgendaList({ agenda, isHeld, onChange }: AgendaListProps) {
  const { dispatch } = useSupervisionWords().meetings;
  const [added, setAdded] = useState('');
  const note = (at: number, text: string) =>
    onChange(agenda.map((item, index) => (index === at ? { ...item, note: text } : item)));
  const add = () => {
    if (added.trim() === '') return;
    onChange([...agenda, { matter: null, title: added.trim(), why: 'added', note: '' }]);
    setAdded('');
  };
  return (
    <section aria-labelledby="agenda">
      <h2 id="agenda">{dispatch.agenda}</h2>
      {agenda.length === 0 && <p className="soft">{dispatch.agendaNone}</p>}
      <ol className="agenda">
        {agenda.map((item, at) => (
          <li key={`${item.matter ?? ''} ${item.why} ${item.title}`}>
            <span className={`tag is-${item.why}`}>{dispatch.whys[item.why]}</span>
            <span className="agenda-title" lang="zh-CN">
              {item.matter === null ? (
                item.title
              ) : (
                <Link to="/matters/$id" params={{ id: item.matter }}>
                  {item.title}
                </Link>
              )}
            </span>
            {isHeld && <span lang="zh-CN">{item.note}</span>}
            {!isHeld && (
              <Input.TextArea
                value={item.note}
                autoSize={{ minRows: 1, maxRows: 6 }}
                placeholder={dispatch.note}
                aria-label={`${dispatch.note}：${item.title}`}
                onChange={(event) => note(at, event.target.value)}
              />
            )}
            {!isHeld && (
              <Button
                type="text"
                size="small"
                aria-label={`${dispatch.remove} ${item.title}`}
                onClick={() => onChange(agenda.filter((_, index) => index !== at))}
              >
                ×
              </Button>
            )}
          </li>
        ))}
      </ol>
      {!isHeld && (
        <p className="agenda-add">
          <Input
            value={added}
            placeholder={dispatch.addItem}
            aria-label={dispatch.addItem}
            onChange={(event) => setAdded(event.target.value)}
            onPressEnter={add}
          />
          <Button onClick={add}>{dispatch.addItem}</Button>
        </p>
      )}
    </section>
  );
}
