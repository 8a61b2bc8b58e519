// 考核: the scores of units in a quarter with every deduction, and how much is asked of them. Never a person.
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { burdenQuery, scoresWorkbookPath, unitScoresQuery } from '../api/matter-queries.ts';
import { Answered } from '../parts/answered.tsx';
import { BurdenTable } from '../scores/burden-table.tsx';
import { type Quarter, quarterAfter, quarterIn, quarterOf, quarterText } from '../scores/quarter.ts';
import { ScoreTable } from '../scores/score-table.tsx';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import '../styles/supervision.css';
import '../styles/scores.css';

const route = getRouteApi('/scores');

export function ScoresPage() {
  const { scores: words, board } = useSupervisionWords();
  const { quarter: asked, unit } = route.useSearch();
  const now = quarterOf(new Date());
  const quarter = quarterIn(asked) ?? now;
  const scores = useQuery(unitScoresQuery(quarter));
  const burden = useQuery(burdenQuery(quarter.year));
  return (
    <div className="page">
      <div className="page-head">
        <h1>{words.title}</h1>
        <span className="month-nav">
          <QuarterLink quarter={quarterAfter(quarter, -1)} sign="‹" />
          <b>{words.quarter(quarter.year, quarter.quarter)}</b>
          <QuarterLink quarter={quarterAfter(quarter, 1)} sign="›" />
        </span>
      </div>
      <section aria-labelledby="unit-scores">
        <h2 id="unit-scores">{words.byUnit}</h2>
        <p className="soft">{words.how}</p>
        {quarterText(quarter) === quarterText(now) && <p className="soft">{words.running}</p>}
        <p className="table-acts">
          <a className="button" href={scoresWorkbookPath(quarter)} download>
            {board.download}
          </a>
        </p>
        <Answered query={scores}>{(answer) => <ScoreTable scores={answer} quarter={quarter} opened={unit} />}</Answered>
      </section>
      <section aria-labelledby="burden">
        <h2 id="burden">{words.burden(quarter.year)}</h2>
        <p className="soft">{words.burdenHow}</p>
        <Answered query={burden}>{(answer) => <BurdenTable burden={answer} year={quarter.year} />}</Answered>
      </section>
    </div>
  );
}

function QuarterLink({ quarter, sign }: { readonly quarter: Quarter; readonly sign: string }) {
  const { scores: words } = useSupervisionWords();
  return (
    <Link
      className="button"
      to="/scores"
      search={{ quarter: quarterText(quarter) }}
      aria-label={words.quarter(quarter.year, quarter.quarter)}
    >
      {sign}
    </Link>
  );
}
