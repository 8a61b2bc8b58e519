// The result of a vote as bars, most votes first, with the line that a project has to pass.
import type { LivelihoodRound, LivelihoodSitting } from '../api/contract.ts';
import { useLivelihoodWords } from '../words/livelihood/use-livelihood-words.ts';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { nameOf } from './entries-of.ts';

interface VoteBarsProps {
  readonly round: Pick<LivelihoodRound, 'entries'>;
  readonly sitting: LivelihoodSitting;
  readonly title: string;
}

export function VoteBars({ round, sitting, title }: VoteBarsProps) {
  const { vote } = useLivelihoodWords();
  const { dates } = useSupervisionWords();
  const { ballots, votes, needed, deputies, present, session, on } = sitting;
  const share = (count: number) => `${(count / deputies) * 100}%`;
  if (!ballots) return null;
  return (
    <section className="vote-result">
      <h2>{title}</h2>
      <p className="soft" lang="zh-CN">
        {vote.isOpen(session, present, deputies)} · {dates.day(on)} ·{' '}
        {vote.ballots(ballots.handedOut, ballots.returned, ballots.valid, ballots.void)}
      </p>
      <p className="soft">{vote.needed(needed, deputies)}</p>
      <ol className="vote-bars">
        {votes.map(({ entry, for: yes, against, abstain, outcome }) => (
          <li key={entry} className={`is-${outcome}`}>
            <span className="vote-name" lang="zh-CN">
              {nameOf(round, entry)}
            </span>
            <span className="vote-track" aria-hidden="true">
              <span className="vote-bar" style={{ width: share(yes) }} />
              <span className="vote-line" style={{ left: share(needed) }} />
            </span>
            <span className="vote-count">
              <b>{vote.votesFor(yes)}</b> <span className="soft">{vote.otherVotes(against, abstain)}</span>
            </span>
            <span className={`tag is-${outcome}`}>{vote.outcomes[outcome]}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
