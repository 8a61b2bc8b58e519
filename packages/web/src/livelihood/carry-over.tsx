// What earlier years' libraries still hold, to be taken into this round.
import { Button } from 'antd';
import type { LivelihoodRound } from '../api/contract.ts';
import { useLivelihoodWords } from '../words/livelihood/use-livelihood-words.ts';
import { draftOf, projectOf } from './project-draft.ts';
import { ProjectFacts } from './project-text.tsx';
import { mayAct, useRoundAct } from './use-round-act.ts';

export function CarryOver({ round }: { readonly round: LivelihoodRound }) {
  const { library } = useLivelihoodWords();
  const { act, isBusy, problem } = useRoundAct(round);
  if (round.reserve.length === 0 || !mayAct(round, 'propose')) return null;
  return (
    <section aria-labelledby="carry-over">
      <h2 id="carry-over">{library.carryTitle(round.reserve.length)}</h2>
      {problem !== null && (
        <p className="form-problem" role="alert">
          {problem}
        </p>
      )}
      <ul className="entry-list">
        {round.reserve.map(({ id, project, from, proposer, carriedFrom }) => (
          <li key={`${carriedFrom} ${id}`}>
            <div className="entry-main">
              <b lang="zh-CN">{project.name}</b> <ProjectFacts project={project} />
              <p className="soft">{carriedFrom !== null && library.carried(carriedFrom)}</p>
            </div>
            <div className="entry-side">
              <Button
                size="small"
                loading={isBusy}
                onClick={() =>
                  act({
                    kind: 'propose',
                    // Its day lies in the year it was not chosen for.
                    project: { ...projectOf(draftOf(project)), finishOn: null },
                    from,
                    proposer,
                    carriedFrom,
                  })
                }
              >
                {library.carry}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
