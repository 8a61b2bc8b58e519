// 民生实事: a year's round as steps, from the library to the deputies' satisfaction; for deputies candidates, ballot and progress.
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { LivelihoodRounds } from '../api/contract.ts';
import { roundQuery, roundsQuery } from '../api/livelihood-calls.ts';
import { BeginRound } from '../livelihood/begin-round.tsx';
import { RoundView } from '../livelihood/round-view.tsx';
import { Answered } from '../parts/answered.tsx';
import { useSigning } from '../signing/signing-context.tsx';
import { useLivelihoodWords } from '../words/livelihood/use-livelihood-words.ts';
import { useWords } from '../words/words-context.tsx';
import '../styles/supervision.css';
import '../styles/livelihood.css';

const route = getRouteApi('/livelihood');

export function LivelihoodPage() {
  const words = useLivelihoodWords();
  const { session } = useSigning();
  const rounds = useQuery(roundsQuery);
  const runs = session?.abilities.includes('run-livelihood') ?? false;
  return (
    <div className="page livelihood">
      <Answered query={rounds}>
        {(every) => {
          const all = runs ? every : every.filter(({ stage, proposing }) => stage !== 'collecting' || proposing);
          return (
            <>
              <div className="page-head">
                <h1>{words.title}</h1>
                <YearLinks rounds={all} />
                {runs && (
                  <span className="page-acts">
                    <BeginRound rounds={all} />
                  </span>
                )}
              </div>
              {all.length === 0 ? (
                <p className="empty">{runs ? words.none : words.noneForDeputy}</p>
              ) : (
                <Year rounds={all} />
              )}
            </>
          );
        }}
      </Answered>
    </div>
  );
}

function YearLinks({ rounds }: { readonly rounds: LivelihoodRounds['rounds'] }) {
  const words = useLivelihoodWords();
  const { language } = useWords();
  const shown = useShownYear(rounds);
  return (
    <nav className="chips" aria-label={words.years}>
      {rounds.map(({ year, stageName }) => (
        <Link
          key={year}
          to="/livelihood"
          search={{ year }}
          className={`chip${year === shown ? ' is-on' : ''}`}
          aria-current={year === shown ? 'page' : undefined}
        >
          {year}
          <span className="soft">{stageName[language]}</span>
        </Link>
      ))}
    </nav>
  );
}

function Year({ rounds }: { readonly rounds: LivelihoodRounds['rounds'] }) {
  const year = useShownYear(rounds);
  const { step } = route.useSearch();
  const query = useQuery({ ...roundQuery(year), refetchInterval: 60_000 });
  return (
    <Answered query={query}>{(round) => <RoundView key={round.year} round={round} asked={step ?? null} />}</Answered>
  );
}

/** The year asked for; else one that is being voted on, else one that takes the caller's proposals, else the newest whose items are handed over, else the newest. */
function useShownYear(rounds: LivelihoodRounds['rounds']): number {
  const { year } = route.useSearch();
  const open =
    rounds.find(({ stage }) => stage === 'voting' || stage === 'evaluating') ??
    rounds.find(({ proposing }) => proposing) ??
    rounds.find(({ stage }) => stage === 'handed-over');
  return year ?? (open ?? rounds[0])?.year ?? 0;
}
