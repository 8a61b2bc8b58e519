// 初定·审议: candidates chosen and compared, remarks noted, the ballot as it will be printed.
import { Button } from 'antd';
import { useState } from 'react';
import type { LivelihoodRound } from '../api/contract.ts';
import { roundPath } from '../api/livelihood-calls.ts';
import { useLivelihoodWords } from '../words/livelihood/use-livelihood-words.ts';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { BallotPreview } from './ballot-preview.tsx';
import { PreDecideForm } from './pre-decide-form.tsx';
import { RemarkList } from './remark-list.tsx';
import { ReviseDialog } from './revise-dialog.tsx';
import { RoundReasonDialog } from './round-reason-dialog.tsx';
import { RulesForm } from './rules-form.tsx';
import { mayAct } from './use-round-act.ts';

export function CandidatesStep({ round }: { readonly round: LivelihoodRound }) {
  const words = useLivelihoodWords();
  const { candidates } = words;
  const { dates } = useSupervisionWords();
  const [isGoingBack, setGoingBack] = useState(false);
  const [revised, setRevised] = useState<LivelihoodRound['entries'][number] | null>(null);
  if (round.candidates.length === 0)
    return mayAct(round, 'pre-decide') ? (
      <>
        <RulesForm round={round} />
        <PreDecideForm round={round} />
      </>
    ) : (
      <p className="empty">{words.noneForDeputy}</p>
    );
  const { preDecision } = round;
  return (
    <>
      <div className="table-acts">
        {preDecision && (
          <span className="soft" lang="zh-CN">
            {candidates.decidedBy(preDecision.meeting, dates.day(preDecision.on))}
          </span>
        )}
        <a className="button" href={`${roundPath(round.year)}/ballot.docx`} download>
          {candidates.ballotFile}
        </a>
        {mayAct(round, 'reconsider') && <Button onClick={() => setGoingBack(true)}>{candidates.reconsider}</Button>}
      </div>
      <section aria-labelledby="ballot-preview">
        <h2 id="ballot-preview">{candidates.ballot}</h2>
        <p className="soft">{candidates.ballotLead}</p>
        <BallotPreview round={round} onRevise={mayAct(round, 'revise') ? setRevised : null} />
      </section>
      <RemarkList round={round} />
      {mayAct(round, 'set-rules') && <RulesForm round={round} />}
      {revised && <ReviseDialog round={round} entry={revised} onClose={() => setRevised(null)} />}
      {isGoingBack && (
        <RoundReasonDialog
          round={round}
          title={candidates.reconsider}
          label={words.reason}
          actOf={(reason) => ({ kind: 'reconsider', reason })}
          onClose={() => setGoingBack(false)}
        />
      )}
    </>
  );
}
