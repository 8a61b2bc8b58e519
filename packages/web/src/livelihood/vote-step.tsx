// 票决: opened, counted, its result with the line of the majority; a tie is voted on again.
import { Button } from 'antd';
import { useState } from 'react';
import type { LivelihoodRound } from '../api/contract.ts';
import { roundPath } from '../api/livelihood-calls.ts';
import { today } from '../parts/today.ts';
import { useLivelihoodWords } from '../words/livelihood/use-livelihood-words.ts';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { CountForm } from './count-form.tsx';
import { OpenVoteForm } from './open-vote-form.tsx';
import { RoundReasonDialog } from './round-reason-dialog.tsx';
import { UrnPanel } from './urn-panel.tsx';
import { mayAct, useRoundAct } from './use-round-act.ts';
import { VoteBars } from './vote-bars.tsx';

export function VoteStep({ round }: { readonly round: LivelihoodRound }) {
  const words = useLivelihoodWords();
  const { vote } = words;
  const { dates } = useSupervisionWords();
  const [isAnnulling, setAnnulling] = useState(false);
  const last = round.sittings.at(-1);
  const tied = last?.votes.filter(({ outcome }) => outcome === 'tied') ?? [];
  const placesLeft = (last?.places ?? 0) - (last?.votes.filter(({ outcome }) => outcome === 'adopted').length ?? 0);
  return (
    <>
      {round.stage === 'tied' && (
        <p className="tie-note" role="status">
          {vote.tie(tied.length, placesLeft)}
        </p>
      )}
      {mayAct(round, 'open-vote') && <OpenVoteForm key={round.seq} round={round} kind="open-vote" />}
      {round.stage === 'voting' && last && (
        <section aria-labelledby="vote-open">
          <h2 id="vote-open">{vote.urn}</h2>
          <p lang="zh-CN">
            {vote.isOpen(last.session, last.present, last.deputies)} · {vote.methods[last.method]}
          </p>
          {mayAct(round, 'annul') && <Button onClick={() => setAnnulling(true)}>{vote.annul}</Button>}
          {mayAct(round, 'count') &&
            (round.openVote ? (
              <UrnPanel round={round} />
            ) : (
              <CountForm key={last.number} round={round} sitting={last} />
            ))}
        </section>
      )}
      {mayAct(round, 'publish') && <Publish round={round} />}
      {round.publishedOn !== null && (
        <p className="table-acts">
          <span className="soft">{vote.published(dates.day(round.publishedOn))}</span>
          <a className="button" href={`${roundPath(round.year)}/result.docx`} download>
            {vote.resultFile}
          </a>
        </p>
      )}
      {round.sittings.length === 0 && !mayAct(round, 'open-vote') && <p className="empty">{vote.notOpen}</p>}
      {[...round.sittings]
        .reverse()
        .filter(({ ballots }) => ballots !== null)
        .map((sitting) => (
          <VoteBars key={sitting.number} round={round} sitting={sitting} title={vote.sitting(sitting.number)} />
        ))}
      {isAnnulling && (
        <RoundReasonDialog
          round={round}
          title={vote.annul}
          label={vote.annulReason}
          actOf={(reason) => ({ kind: 'annul', reason })}
          onClose={() => setAnnulling(false)}
        />
      )}
    </>
  );
}

function Publish({ round }: { readonly round: LivelihoodRound }) {
  const { vote } = useLivelihoodWords();
  const { act, isBusy, problem } = useRoundAct(round);
  return (
    <p className="table-acts">
      <Button type="primary" loading={isBusy} onClick={() => act({ kind: 'publish', on: today() })}>
        {vote.publish}
      </Button>
      <a className="button" href={`${roundPath(round.year)}/result.docx`} download>
        {vote.resultFile}
      </a>
      {problem !== null && (
        <span className="form-problem" role="alert">
          {problem}
        </span>
      )}
    </p>
  );
}
