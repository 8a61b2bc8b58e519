// The slips that went out, and those the office may want to send.
import { Link } from '@tanstack/react-router';
import type { MatterDetail } from '../api/contract.ts';
import { slipPath } from '../api/matter-calls.ts';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { useWords } from '../words/words-context.tsx';

const ISSUE: Readonly<Record<string, string>> = { 'follow-up': 'issue-follow-up', coordination: 'issue-coordination' };
const INTERVIEW = 'interview';

export function SlipList({ detail }: { readonly detail: MatterDetail }) {
  const { language } = useWords();
  const { matter, dates } = useSupervisionWords();
  const { item, slips, clocks } = detail;
  const isMissed = ({ seq }: (typeof slips)[number]) =>
    clocks.some(({ key, standing }) => key === `s${seq}` && standing === 'overdue');
  return (
    <section className="slips" aria-labelledby="slips">
      <h2 id="slips">{matter.slips}</h2>
      {detail.callsForInterview && <p className="form-problem">{matter.interview}</p>}
      <Called detail={detail} />
      <Proposed detail={detail} />
      {slips.length === 0 && <p className="soft">{matter.noSlips}</p>}
      <ul>
        {slips.map((slip) => (
          <li key={slip.seq} className={`slip is-${slip.colour ?? 'plain'}`}>
            <span className="slip-name">
              {slip.name[language]}
              {slip.colour !== null && <b>{matter.slipColours[slip.colour]}</b>}
            </span>
            <span className="soft" lang="zh-CN">
              {slip.number}
            </span>
            <span className={isMissed(slip) ? 'slip-missed' : 'soft'}>
              {slip.answeredAt !== null
                ? matter.answered(dates.time(slip.answeredAt))
                : slip.limit === null
                  ? dates.time(slip.at)
                  : isMissed(slip)
                    ? matter.notAnswered(dates.day(slip.limit))
                    : matter.answerBy(dates.day(slip.limit))}
            </span>
            <a href={slipPath(item.id, slip.seq)} download>
              {matter.download}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The interview that the red slips call for, for whoever may record it. */
function Called({ detail: { item, callsForInterview, commands } }: { readonly detail: MatterDetail }) {
  const { matter } = useSupervisionWords();
  const command = callsForInterview ? commands.find(({ id }) => id === INTERVIEW) : undefined;
  if (command === undefined) return null;
  return (
    <p className="slip-proposed">
      <Link to="/matters/$id/do/$command" params={{ id: item.id, command: command.id }} search={{}}>
        {matter.recordInterview}
      </Link>
    </p>
  );
}

function Proposed({ detail: { item, proposedSlips, commands } }: { readonly detail: MatterDetail }) {
  const { language } = useWords();
  const { matter } = useSupervisionWords();
  const offered = proposedSlips.flatMap((proposal) => {
    const command = commands.find(({ id }) => id === ISSUE[proposal.slip]);
    return command === undefined ? [] : [{ proposal, command }];
  });
  return (
    <>
      {offered.map(({ proposal, command }) => (
        <p key={`${proposal.slip} ${proposal.clock} ${proposal.key}`} className="slip-proposed">
          <Link
            to="/matters/$id/do/$command"
            params={{ id: item.id, command: command.id }}
            search={{ colour: proposal.colour }}
          >
            {matter.proposedSlip(command.name[language], matter.slipColours[proposal.colour])}
          </Link>
        </p>
      ))}
    </>
  );
}
