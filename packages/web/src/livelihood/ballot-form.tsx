// A deputy's ballot, made for a phone: a card a project with three choices, cast once.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Popconfirm, Radio } from 'antd';
import { useState } from 'react';
import type { BallotRequest, LivelihoodRound } from '../api/contract.ts';
import { sentenceOf } from '../api/failure.ts';
import { castBallot } from '../api/livelihood-calls.ts';
import { useSigning } from '../signing/signing-context.tsx';
import { useLivelihoodWords } from '../words/livelihood/use-livelihood-words.ts';
import { useWords } from '../words/words-context.tsx';
import { entriesOf } from './entries-of.ts';
import { ProjectFacts, ProjectWords } from './project-text.tsx';

type Ballot = BallotRequest['ballot'];
type Vote = NonNullable<LivelihoodRound['openVote']>;

/** Nothing for who has no vote here. */
export function BallotForm({ round }: { readonly round: LivelihoodRound }) {
  const { ballot } = useLivelihoodWords();
  const { session } = useSigning();
  const { openVote } = round;
  if (!openVote || !session?.abilities.includes('vote-livelihood')) return null;
  if (openVote.hasVoted)
    return (
      <p className="count-fits" role="status">
        ✓ {ballot.thanks}
      </p>
    );
  return <OpenBallot round={round} vote={openVote} />;
}

function OpenBallot({ round, vote }: { readonly round: LivelihoodRound; readonly vote: Vote }) {
  const words = useLivelihoodWords();
  const allWords = useWords();
  const { ballot } = words;
  const queries = useQueryClient();
  const [marks, setMarks] = useState<Ballot>({});
  const casting = useMutation({
    mutationFn: () => castBallot(round.year, { ballot: marks }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['livelihood'] }),
  });
  const { entries, most } = vote;
  const yes = Object.values(marks).filter((mark) => mark === 'for').length;
  const left = entries.filter((id) => marks[id] === undefined).length;
  return (
    <section className="ballot-form panel-box" aria-labelledby="ballot-title">
      <h2 id="ballot-title">{ballot.title}</h2>
      <p>{most === null ? ballot.leadSatisfaction : ballot.lead(most)}</p>
      <p className="soft">{ballot.secret}</p>
      <ol>
        {entriesOf(round, entries).map(({ id, project }, at) => (
          <li key={id}>
            <b lang="zh-CN">
              {at + 1}. {project.name}
            </b>
            <ProjectWords project={project} />
            <ProjectFacts project={project} />
            <Radio.Group
              className="ballot-marks"
              aria-label={project.name}
              value={marks[id] ?? null}
              onChange={({ target }) => setMarks({ ...marks, [id]: target.value })}
              options={vote.marks.map((mark) => ({ value: mark, label: ballot.marks[mark] }))}
              optionType="button"
              buttonStyle="solid"
            />
          </li>
        ))}
      </ol>
      <div className="ballot-foot">
        <span className={most !== null && yes > most ? 'form-problem' : 'soft'} role="status">
          {left > 0 ? ballot.left(left) : most === null ? '' : ballot.chosen(yes, most)}
        </span>
        <Popconfirm
          title={ballot.ask}
          okText={ballot.cast}
          cancelText={words.cancel}
          onConfirm={() => casting.mutate()}
        >
          <Button type="primary" size="large" loading={casting.isPending} disabled={left > 0}>
            {ballot.cast}
          </Button>
        </Popconfirm>
      </div>
      {casting.error !== null && (
        <p className="form-problem" role="alert">
          {sentenceOf(casting.error, allWords)}
        </p>
      )}
    </section>
  );
}
