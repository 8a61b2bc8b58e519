// 交办: each adopted item with its unit, leader and limit, all handed over at once.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Input } from 'antd';
import { useState } from 'react';
import type { LivelihoodRound } from '../api/contract.ts';
import { sentenceOf } from '../api/failure.ts';
import { handOver, roundQuery } from '../api/livelihood-calls.ts';
import { LeaderSelect } from '../parts/leader-select.tsx';
import { UnitSelect } from '../parts/unit-select.tsx';
import { WideTable } from '../parts/wide-table.tsx';
import { useLivelihoodWords } from '../words/livelihood/use-livelihood-words.ts';
import { useWords } from '../words/words-context.tsx';

interface Line {
  readonly entry: string;
  readonly name: string;
  readonly leadUnit: string | null;
  readonly leaderPost: string | null;
  readonly limit: string;
}

export function HandOverForm({ round }: { readonly round: LivelihoodRound }) {
  const { items, project } = useLivelihoodWords();
  const words = useWords();
  const queries = useQueryClient();
  const { message } = App.useApp();
  const [lines, setLines] = useState(() => linesOf(round));
  const ready = lines.flatMap(({ name: _, leadUnit, limit, ...line }) =>
    leadUnit === null || limit === '' ? [] : [{ ...line, leadUnit, limit }],
  );
  const handing = useMutation({
    mutationFn: () => handOver(round.year, { expectedSeq: round.seq, items: ready }),
    onSuccess: (next) => {
      queries.setQueryData(roundQuery(round.year).queryKey, next);
      void queries.invalidateQueries({ queryKey: ['matters'] });
      void message.success(items.handed);
    },
  });
  const set = (entry: string, changes: Partial<Line>) =>
    setLines(lines.map((line) => (line.entry === entry ? { ...line, ...changes } : line)));
  return (
    <section aria-labelledby="hand-over" className="panel-box">
      <h2 id="hand-over">{items.handOver}</h2>
      <p className="soft">{items.handOverLead}</p>
      <WideTable name={items.handOver}>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{project.name}</th>
              <th scope="col">{items.unit}</th>
              <th scope="col">{items.leader}</th>
              <th scope="col">{items.limit}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ entry, name, leadUnit, leaderPost, limit }) => (
              <tr key={entry}>
                <th scope="row" lang="zh-CN">
                  {name}
                </th>
                <td>
                  <UnitSelect
                    label={`${name} ${items.unit}`}
                    value={leadUnit}
                    onChange={(unit) => set(entry, { leadUnit: unit })}
                  />
                </td>
                <td>
                  <LeaderSelect
                    label={`${name} ${items.leader}`}
                    placeholder={items.leaderInCharge}
                    value={leaderPost}
                    onChange={(post) => set(entry, { leaderPost: post })}
                  />
                </td>
                <td>
                  <Input
                    type="date"
                    className="date-input"
                    aria-label={`${name} ${items.limit}`}
                    value={limit}
                    onChange={(event) => set(entry, { limit: event.target.value })}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      {ready.length < lines.length && <p className="soft">{items.missing}</p>}
      {handing.error !== null && (
        <p className="form-problem" role="alert">
          {sentenceOf(handing.error, words)}
        </p>
      )}
      <Button
        type="primary"
        disabled={ready.length < lines.length}
        loading={handing.isPending}
        onClick={() => handing.mutate()}
      >
        {items.handOverAll(lines.length)}
      </Button>
    </section>
  );
}

const linesOf = ({ items }: LivelihoodRound): readonly Line[] =>
  items
    .filter(({ progress }) => progress === null)
    .map(({ entry, project }) => ({
      entry,
      name: project.name,
      leadUnit: project.unit?.id ?? null,
      leaderPost: null,
      limit: project.finishOn ?? '',
    }));
