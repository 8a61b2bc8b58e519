// The agenda: last session's decisions first, then red, coordination, yellow; a note to each.
import { Link } from '@tanstack/react-router';
import { Button, Input } from 'antd';
import { useState } from 'react';
import type { DispatchSession } from '../api/contract.ts';
import { LightSign } from '../parts/light-sign.tsx';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { useWords } from '../words/words-context.tsx';

type Agenda = DispatchSession['agenda'];
type Item = Agenda[number];

/** What the office adds itself is no matter. */
const newItem: Item = {
  matter: null,
  title: '',
  why: 'added',
  note: '',
  since: null,
  unit: null,
  light: null,
  stateName: null,
};

interface AgendaListProps {
  readonly agenda: Agenda;
  readonly isHeld: boolean;
  readonly onChange: (agenda: Agenda) => void;
}

export function AgendaList({ agenda, isHeld, onChange }: AgendaListProps) {
  const { meetings, dates } = useSupervisionWords();
  const { dispatch } = meetings;
  const { language } = useWords();
  const [added, setAdded] = useState('');
  const freshCount = agenda.filter(({ since }) => since !== null).length;
  const note = (at: number, text: string) =>
    onChange(agenda.map((item, index) => (index === at ? { ...item, note: text } : item)));
  const add = () => {
    if (added.trim() === '') return;
    onChange([...agenda, { ...newItem, title: added.trim() }]);
    setAdded('');
  };
  return (
    <section aria-labelledby="agenda">
      <h2 id="agenda">{dispatch.agenda}</h2>
      {agenda.length === 0 && <p className="soft">{dispatch.agendaNone}</p>}
      {!isHeld && freshCount > 0 && <p className="soft">{dispatch.freshCount(freshCount)}</p>}
      <ol className="agenda">
        {agenda.map((item, at) => (
          <li key={`${item.matter ?? ''} ${item.why} ${item.title}`}>
            <AgendaStanding item={item} />
            <span className="agenda-title" lang="zh-CN">
              {item.matter === null ? (
                item.title
              ) : (
                <Link to="/matters/$id" params={{ id: item.matter }}>
                  {item.title}
                </Link>
              )}
              {item.unit !== null && <span className="soft agenda-unit">{item.unit.name}</span>}
              {item.since !== null && (
                <span className="soft agenda-unit" lang={language === 'zh' ? 'zh-CN' : 'en'}>
                  {dispatch.since(dates.day(item.since))}
                </span>
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

/** Why it is on the agenda and how its matter stands: a light that put it there is told as it is today, or was when the session was held. */
function AgendaStanding({ item: { why, light, stateName, since } }: { readonly item: Item }) {
  const { language } = useWords();
  const { dispatch } = useSupervisionWords().meetings;
  const isOfLight = why === 'red' || why === 'yellow';
  return (
    <span className="agenda-standing">
      {since !== null && <span className="tag is-fresh">{dispatch.fresh}</span>}
      {(!isOfLight || light === null) && <span className={`tag is-${why}`}>{dispatch.whys[why]}</span>}
      {light !== null && light !== 'off' && <LightSign colour={light} />}
      {light === 'off' && stateName !== null && <span className="soft">{stateName[language]}</span>}
    </span>
  );
}
