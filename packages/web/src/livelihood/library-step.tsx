// 征集: the reserve library of a round, what is proposed and how it stands to the checklist.
import { Button } from 'antd';
import { useState } from 'react';
import type { LivelihoodRound } from '../api/contract.ts';
import { useLivelihoodWords } from '../words/livelihood/use-livelihood-words.ts';
import { useWords } from '../words/words-context.tsx';
import { AssessDialog } from './assess-dialog.tsx';
import { CarryOver } from './carry-over.tsx';
import { ProjectFacts, ProjectWords } from './project-text.tsx';
import { ProposeDialog } from './propose-dialog.tsx';
import { ReasonDialog } from './reason-dialog.tsx';
import { ReviseDialog } from './revise-dialog.tsx';
import { mayAct } from './use-round-act.ts';

type Entry = LivelihoodRound['entries'][number];
type Doing = { readonly what: 'propose' } | { readonly what: 'revise' | 'assess' | 'drop'; readonly entry: Entry };

export function LibraryStep({ round }: { readonly round: LivelihoodRound }) {
  const { library } = useLivelihoodWords();
  const [doing, setDoing] = useState<Doing | null>(null);
  const standing = round.entries.filter(({ droppedBecause }) => droppedBecause === null);
  const close = () => setDoing(null);
  return (
    <section aria-label={library.add}>
      <p className="soft">{library.lead}</p>
      <div className="table-acts">
        {mayAct(round, 'propose') && (
          <Button type="primary" onClick={() => setDoing({ what: 'propose' })}>
            {library.add}
          </Button>
        )}
        <span className="soft">
          {library.count(standing.length, standing.filter(({ unfit }) => unfit === null).length)}
        </span>
      </div>
      {round.entries.length === 0 && <p className="empty">{library.none}</p>}
      <ul className="entry-list">
        {round.entries.map((entry) => (
          <EntryLine key={entry.id} round={round} entry={entry} onDo={(what) => setDoing({ what, entry })} />
        ))}
      </ul>
      <CarryOver round={round} />
      {doing?.what === 'propose' && <ProposeDialog round={round} onClose={close} />}
      {doing?.what === 'revise' && <ReviseDialog round={round} entry={doing.entry} onClose={close} />}
      {doing?.what === 'assess' && <AssessDialog round={round} entry={doing.entry} onClose={close} />}
      {doing?.what === 'drop' && (
        <ReasonDialog
          round={round}
          title={library.drop}
          label={library.dropReason}
          actOf={(reason) => ({ kind: 'drop', entry: doing.entry.id, reason })}
          onClose={close}
        />
      )}
    </section>
  );
}

interface EntryLineProps {
  readonly round: LivelihoodRound;
  readonly entry: Entry;
  readonly onDo: (what: 'revise' | 'assess' | 'drop') => void;
}

function EntryLine({ round, entry, onDo }: EntryLineProps) {
  const { library } = useLivelihoodWords();
  const { language, colon } = useWords();
  const { project, fromName, proposer, carriedFrom, criteria, droppedBecause, unfit, standing } = entry;
  const met = Object.values(criteria ?? {}).filter(Boolean).length;
  const isOpen = standing === 'reserve' || standing === 'candidate';
  return (
    <li className={droppedBecause === null ? '' : 'is-dropped'}>
      <div className="entry-main">
        <b lang="zh-CN">{project.name}</b> <ProjectFacts project={project} />
        <ProjectWords project={project} />
        <p className="soft">
          <span className="tag">{fromName[language]}</span> <span lang="zh-CN">{proposer}</span>
          {carriedFrom !== null && <> · {library.carried(carriedFrom)}</>}
          {droppedBecause !== null && (
            <>
              {' '}
              · {library.dropped}
              {colon}
              <span lang="zh-CN">{droppedBecause}</span>
            </>
          )}
        </p>
        {unfit !== null && droppedBecause === null && isOpen && <p className="entry-unfit">{unfit[language]}</p>}
      </div>
      <div className="entry-side">
        {!isOpen && droppedBecause === null && (
          <span className={`tag is-${standing}`}>{library.standings[standing]}</span>
        )}{' '}
        <span
          className={criteria === null ? 'tag' : met === round.criteria.length ? 'tag is-to-sign' : 'tag is-behind'}
        >
          {criteria === null ? library.notAssessed : library.assessed(met, round.criteria.length)}
        </span>
        {droppedBecause === null && isOpen && (
          <span className="line-acts">
            {mayAct(round, 'assess') && (
              <Button size="small" onClick={() => onDo('assess')}>
                {library.assess}
              </Button>
            )}
            {mayAct(round, 'revise') && (
              <Button size="small" onClick={() => onDo('revise')}>
                {library.revise}
              </Button>
            )}
            {mayAct(round, 'drop') && (
              <Button size="small" onClick={() => onDo('drop')}>
                {library.drop}
              </Button>
            )}
          </span>
        )}
      </div>
    </li>
  );
}
