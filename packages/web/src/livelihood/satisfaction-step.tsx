// 测评: the deputies' satisfaction with each item, opened and counted as the vote was.
import { Button } from 'antd';
import { useState } from 'react';
import type { LivelihoodRound } from '../api/contract.ts';
import { useLivelihoodWords } from '../words/livelihood/use-livelihood-words.ts';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { OpenVoteForm } from './open-vote-form.tsx';
import { RoundReasonDialog } from './round-reason-dialog.tsx';
import { SatisfactionBar } from './satisfaction-bar.tsx';
import { SatisfactionForm } from './satisfaction-form.tsx';
import { UrnPanel } from './urn-panel.tsx';
import { mayAct } from './use-round-act.ts';

export function SatisfactionStep({ round }: { readonly round: LivelihoodRound }) {
  const { satisfaction, vote } = useLivelihoodWords();
  const { dates } = useSupervisionWords();
  const [isAnnulling, setAnnulling] = useState(false);
  const { evaluation } = round;
  return (
    <>
      {mayAct(round, 'open-evaluation') && <OpenVoteForm key={round.seq} round={round} kind="open-evaluation" />}
      {!evaluation && !mayAct(round, 'open-evaluation') && <p className="empty">{satisfaction.none}</p>}
      {evaluation && (
        <p lang="zh-CN" className="soft">
          {vote.isOpen(evaluation.session, evaluation.present, evaluation.deputies)} · {dates.day(evaluation.on)} ·{' '}
          {vote.methods[evaluation.method]}
          {evaluation.ballots &&
            ` · ${vote.ballots(evaluation.ballots.handedOut, evaluation.ballots.returned, evaluation.ballots.valid, evaluation.ballots.void)}`}
        </p>
      )}
      {round.stage === 'evaluating' && mayAct(round, 'annul') && (
        <Button onClick={() => setAnnulling(true)}>{vote.annul}</Button>
      )}
      {mayAct(round, 'evaluate') && (round.openVote ? <UrnPanel round={round} /> : <SatisfactionForm round={round} />)}
      {round.stage === 'evaluated' && (
        <ol className="satisfaction-list">
          {round.items.map(({ entry, project, satisfaction: counts }, at) => (
            <li key={entry}>
              <b lang="zh-CN">
                {at + 1}. {project.name}
              </b>
              {counts && <SatisfactionBar satisfaction={counts} />}
            </li>
          ))}
        </ol>
      )}
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
