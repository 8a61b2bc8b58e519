// What a deputy proposed in a round, and what became of each: how it stands, why, and the office's answer.
import type { LivelihoodRound } from '../api/contract.ts';
import { useLivelihoodWords } from '../words/livelihood/use-livelihood-words.ts';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { useWords } from '../words/words-context.tsx';
import { AnswerText } from './answer-text.tsx';
import { HandInForm } from './hand-in-form.tsx';
import { ProjectFacts, ProjectWords } from './project-text.tsx';
import { WithdrawButton } from './withdraw-button.tsx';

type Entry = LivelihoodRound['entries'][number];

export function OwnProposals({ round }: { readonly round: LivelihoodRound }) {
  const { own } = useLivelihoodWords();
  const { language } = useWords();
  const mine = round.entries.filter(({ isOwn }) => isOwn);
  return (
    <>
      {round.stage === 'collecting' ? (
        <HandInForm round={round} />
      ) : (
        <p className="soft">{own.over(round.year, round.stageName[language])}</p>
      )}
      <section aria-labelledby="own-proposals">
        <h2 id="own-proposals">{own.mine}</h2>
        {mine.length === 0 && <p className="empty">{own.none}</p>}
        <ul className="entry-list" data-testid="own-proposals">
          {mine.map((entry) => (
            <OwnLine key={entry.id} year={round.year} entry={entry} />
          ))}
        </ul>
      </section>
    </>
  );
}

function OwnLine({ year, entry }: { readonly year: number; readonly entry: Entry }) {
  const { own } = useLivelihoodWords();
  const { colon } = useWords();
  const { project, droppedBecause, answer, withdrawnAt, mayWithdraw } = entry;
  return (
    <li className={withdrawnAt === null ? '' : 'is-dropped'}>
      <div className="entry-main">
        <b lang="zh-CN">{project.name}</b> {isWorkedOut(project) && <ProjectFacts project={project} />}
        <ProjectWords project={project} />
        <p>
          <StandingText entry={entry} />
        </p>
        {droppedBecause !== null && (
          <p>
            {own.because}
            {colon}
            <span lang="zh-CN">{droppedBecause}</span>
          </p>
        )}
        {answer !== null && <AnswerText answer={answer} />}
        {answer === null && withdrawnAt === null && <p className="soft">{own.noAnswer}</p>}
      </div>
      {mayWithdraw && (
        <div className="entry-side">
          <WithdrawButton year={year} entry={entry} />
        </div>
      )}
    </li>
  );
}

/** Until the office has begun to, there is nothing to tell but that all is open. */
const isWorkedOut = ({ investmentWanYuan, finishOn, unit }: Entry['project']): boolean =>
  investmentWanYuan !== null || finishOn !== null || unit !== null;

function StandingText({ entry: { standing, mergedInto, withdrawnAt } }: { readonly entry: Entry }) {
  const { own } = useLivelihoodWords();
  const { dates } = useSupervisionWords();
  if (standing !== 'merged')
    return (
      <>
        <span className={`tag is-${standing}`}>{own.standings[standing]}</span>
        {withdrawnAt !== null && <span className="soft"> {own.withdrawnOn(dates.time(withdrawnAt))}</span>}
      </>
    );
  return mergedInto === null ? null : (
    <span className="tag">{own.merged(mergedInto.name, own.standings[mergedInto.standing])}</span>
  );
}
