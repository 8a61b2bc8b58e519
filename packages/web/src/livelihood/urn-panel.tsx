// A vote of this system while it is open: how many have voted, and the way to close it.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Popconfirm } from 'antd';
import type { LivelihoodRound } from '../api/contract.ts';
import { sentenceOf } from '../api/failure.ts';
import { countUrn, roundQuery } from '../api/livelihood-calls.ts';
import { useLivelihoodWords } from '../words/livelihood/use-livelihood-words.ts';
import { useWords } from '../words/words-context.tsx';

export function UrnPanel({ round }: { readonly round: LivelihoodRound }) {
  const words = useLivelihoodWords();
  const allWords = useWords();
  const { vote } = words;
  const queries = useQueryClient();
  const closing = useMutation({
    mutationFn: () => countUrn(round.year, round.seq),
    onSuccess: (next) => {
      queries.setQueryData(roundQuery(round.year).queryKey, next);
      void queries.invalidateQueries({ queryKey: ['livelihood', 'rounds'] });
    },
  });
  const { openVote } = round;
  if (!openVote) return null;
  return (
    <div className="panel-box">
      <p className="urn-count" role="status">
        {vote.urnCast(openVote.cast ?? 0, openVote.present)}
      </p>
      <p className="soft">{vote.urnLead}</p>
      <Popconfirm
        title={vote.closeUrnAsk}
        okText={vote.closeUrn}
        cancelText={words.cancel}
        onConfirm={() => closing.mutate()}
      >
        <Button type="primary" loading={closing.isPending}>
          {vote.closeUrn}
        </Button>
      </Popconfirm>
      {closing.error !== null && (
        <p className="form-problem" role="alert">
          {sentenceOf(closing.error, allWords)}
        </p>
      )}
    </div>
  );
}
