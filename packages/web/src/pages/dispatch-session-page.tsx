// One session: its agenda with a note each, its decisions, its minutes.
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import type { DispatchSession, DispatchUpdate } from '../api/contract.ts';
import { closeSession, dispatchSessionQuery, sessionPath, updateSession } from '../api/meeting-calls.ts';
import { AgendaList } from '../meetings/agenda-list.tsx';
import { DecisionList } from '../meetings/decision-list.tsx';
import { useAgenda } from '../meetings/use-agenda.ts';
import { useDraftActs } from '../meetings/use-draft-acts.ts';
import { Answered } from '../parts/answered.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useStands } from '../signing/use-standing.ts';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import '../styles/supervision.css';
import '../styles/meetings.css';

const route = getRouteApi('/dispatch/$id');
const MINUTES_EACH = 2;

export function DispatchSessionPage() {
  const { id } = route.useParams();
  const query = useQuery(dispatchSessionQuery(id));
  return <Answered query={query}>{(session) => <Session key={session.id} session={session} />}</Answered>;
}

function Session({ session }: { readonly session: DispatchSession }) {
  const { meetings, dates, marks } = useSupervisionWords();
  const { dispatch } = meetings;
  const { agenda, takenOut, setAgenda } = useAgenda(session);
  const [present, setPresent] = useState(session.present.join('、'));
  const [absent, setAbsent] = useState(session.absent.join('、'));
  const { isBusy, save, end } = useDraftActs({
    save: (update: DispatchUpdate) => updateSession(session.id, update),
    end: () => closeSession(session.id),
    saved: dispatch.saved,
    ended: () => dispatch.closed,
    asks: { title: dispatch.close, content: dispatch.closeWhy(session.decisions.length) },
  });
  const isClosed = !useStands() || session.state === 'held';
  const update: DispatchUpdate = {
    expectedSeq: session.seq,
    agenda,
    takenOut,
    present: namesIn(present),
    absent: namesIn(absent),
  };
  return (
    <div className="page">
      <div className="page-head">
        <h1 lang="zh-CN">{session.title}</h1>
        <Link to="/dispatch">{dispatch.back}</Link>
        <span className="page-acts">
          {!isClosed && (
            <>
              <Button loading={isBusy} onClick={() => save(update)}>
                {dispatch.save}
              </Button>
              <Button type="primary" loading={isBusy} onClick={() => end(update)}>
                {dispatch.close}
              </Button>
            </>
          )}
          <a className="button" href={`${sessionPath(session.id)}/agenda.docx`} download>
            {dispatch.agendaFile}
          </a>
          <a className="button" href={`${sessionPath(session.id)}/minutes.docx`} download>
            {dispatch.minutes}
          </a>
        </span>
      </div>
      <p className="soft">
        {dates.day(session.heldOn)} · {dispatch.states[session.state]} · {dispatch.chair}{' '}
        <span lang="zh-CN">{session.chair}</span> · {dispatch.minutesEach(agenda.length * MINUTES_EACH)}
      </p>
      {isClosed ? (
        <p lang="zh-CN">
          {[
            `${dispatch.presentRead}${marks.colon}${present}`,
            absent === '' ? '' : `${dispatch.absent}${marks.colon}${absent}`,
          ]
            .filter(Boolean)
            .join(marks.semicolon)}
        </p>
      ) : (
        <div className="form-grid">
          <TextField label={dispatch.present} value={present} onChange={setPresent} name="present" />
          <TextField label={dispatch.absent} value={absent} onChange={setAbsent} name="absent" />
        </div>
      )}
      <AgendaList agenda={agenda} isHeld={isClosed} onChange={setAgenda} />
      <DecisionList session={session} isClosed={isClosed} />
    </div>
  );
}

const namesIn = (text: string): string[] =>
  text
    .split(/[、，,;；\s]+/)
    .map((name) => name.trim())
    .filter(Boolean);
