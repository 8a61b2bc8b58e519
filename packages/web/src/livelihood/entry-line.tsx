// One entry of the library for the office: what it is, who proposed it, how it stands, and what can be done with it.
import { Button } from 'antd';
import type { LivelihoodRound } from '../api/contract.ts';
import { useLivelihoodWords } from '../words/livelihood/use-livelihood-words.ts';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { useWords } from '../words/words-context.tsx';
import { AnswerText } from './answer-text.tsx';
import { isGone } from './entries-of.ts';
import { ProjectFacts, ProjectWords } from './project-text.tsx';
import { mayAct } from './use-round-act.ts';

type Entry = LivelihoodRound['entries'][number];

/** In the order in which an office goes through an entry. */
const acts = ['assess', 'revise', 'merge', 'drop'] as const;
export type EntryAct = (typeof acts)[number] | 'answer';

interface EntryLineProps {
  readonly round: LivelihoodRound;
  readonly entry: Entry;
  readonly onDo: (what: EntryAct) => void;
}

export function EntryLine({ round, entry, onDo }: EntryLineProps) {
  const { library } = useLivelihoodWords();
  const { language } = useWords();
  const { project, criteria, unfit, standing, handedIn, answer } = entry;
  const met = Object.values(criteria ?? {}).filter(Boolean).length;
  const isOpen = standing === 'reserve' || standing === 'candidate';
  const hasGone = isGone(entry);
  const doable = isOpen ? acts.filter((act) => mayAct(round, act)) : [];
  const mayAnswer = handedIn && standing !== 'withdrawn' && mayAct(round, 'answer');
  return (
    <li className={hasGone ? 'is-dropped' : ''}>
      <div className="entry-main">
        <b lang="zh-CN">{project.name}</b> <ProjectFacts project={project} />
        <ProjectWords project={project} />
        <EntryOrigin entry={entry} />
        {unfit !== null && isOpen && <p className="entry-unfit">{unfit[language]}</p>}
        {answer !== null && <AnswerText answer={answer} />}
        {mayAnswer && answer === null && <p className="entry-unfit">{library.unanswered}</p>}
      </div>
      <div className="entry-side">
        {((!isOpen && !hasGone) || standing === 'withdrawn') && (
          <span className={`tag is-${standing}`}>{library.standings[standing]}</span>
        )}{' '}
        {standing !== 'withdrawn' && (
          <span
            className={criteria === null ? 'tag' : met === round.criteria.length ? 'tag is-to-sign' : 'tag is-behind'}
          >
            {criteria === null ? library.notAssessed : library.assessed(met, round.criteria.length)}
          </span>
        )}
        {(doable.length > 0 || mayAnswer) && (
          <span className="line-acts">
            {doable.map((act) => (
              <Button key={act} size="small" onClick={() => onDo(act)}>
                {library[act]}
              </Button>
            ))}
            {mayAnswer && (
              <Button size="small" onClick={() => onDo('answer')}>
                {answer === null ? library.answer : library.answerAgain}
              </Button>
            )}
          </span>
        )}
      </div>
    </li>
  );
}

function EntryOrigin({ entry }: { readonly entry: Entry }) {
  const { library } = useLivelihoodWords();
  const { language, colon } = useWords();
  const { dates } = useSupervisionWords();
  const { fromName, proposer, carriedFrom, droppedBecause, mergedInto, withdrawnAt } = entry;
  return (
    <p className="soft">
      <span className="tag">{fromName[language]}</span> <span lang="zh-CN">{proposer}</span>
      {carriedFrom !== null && <> · {library.carried(carriedFrom)}</>}
      {mergedInto !== null && <> · {library.mergedInto(mergedInto.name)}</>}
      {withdrawnAt !== null && <> · {library.withdrawnOn(dates.time(withdrawnAt))}</>}
      {droppedBecause !== null && (
        <>
          {' '}
          · {library.dropped}
          {colon}
          <span lang="zh-CN">{droppedBecause}</span>
        </>
      )}
    </p>
  );
}
