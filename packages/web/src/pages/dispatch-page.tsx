// 会商调度: the sessions held and planned, and the way to a new one.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import type { DispatchSession } from '../api/contract.ts';
import { sessionPath, sessionsQuery } from '../api/meeting-calls.ts';
import { NewSessionDialog } from '../meetings/new-session-dialog.tsx';
import { Answered } from '../parts/answered.tsx';
import { WideTable } from '../parts/wide-table.tsx';
import { useStands } from '../signing/use-standing.ts';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import '../styles/supervision.css';
import '../styles/meetings.css';

export function DispatchPage() {
  const { dispatch } = useSupervisionWords().meetings;
  const query = useQuery(sessionsQuery);
  const stands = useStands();
  const [isOpening, setOpening] = useState(false);
  return (
    <div className="page">
      <div className="page-head">
        <h1>{dispatch.title}</h1>
        {stands && (
          <Button type="primary" onClick={() => setOpening(true)}>
            {dispatch.create}
          </Button>
        )}
      </div>
      <Answered query={query}>{(sessions) => <Sessions sessions={sessions} />}</Answered>
      {isOpening && <NewSessionDialog onClose={() => setOpening(false)} />}
    </div>
  );
}

function Sessions({ sessions }: { readonly sessions: readonly DispatchSession[] }) {
  const { dates, meetings } = useSupervisionWords();
  const { dispatch } = meetings;
  if (sessions.length === 0) return <p className="empty">{dispatch.none}</p>;
  return (
    <WideTable name={dispatch.title}>
      <table className="plain-table is-list sessions">
        <tbody>
          {sessions.map((session) => (
            <tr key={session.id}>
              <td>{dates.day(session.heldOn)}</td>
              <td>
                <Link to="/dispatch/$id" params={{ id: session.id }} lang="zh-CN">
                  {session.title}
                </Link>
              </td>
              <td>{dispatch.kinds[session.kind]}</td>
              <td>{dispatch.states[session.state]}</td>
              <td className="is-figure">
                {dispatch.agenda} {session.agenda.length}
              </td>
              <td className="is-figure">
                {dispatch.decisions} {session.decisions.length}
              </td>
              <td>
                {session.state === 'held' && (
                  <a href={`${sessionPath(session.id)}/minutes.docx`} download>
                    {dispatch.minutes}
                  </a>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
