// The board by step: a column a state, its lights counted, the most urgent matters on top.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Board, MatterItem } from '../api/contract.ts';
import { boardQuery, mechanismsQuery } from '../api/matter-queries.ts';
import { Answered } from '../parts/answered.tsx';
import { DueDay } from '../parts/due-day.tsx';
import { LightSign } from '../parts/light-sign.tsx';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { useWords } from '../words/words-context.tsx';
import { type BoardSearch, filterOf } from './board-search.ts';

export function StepColumns({ search }: { readonly search: BoardSearch }) {
  const query = useQuery(boardQuery(filterOf(search)));
  return <Answered query={query}>{(board) => <Columns board={board} search={search} />}</Answered>;
}

function Columns({ board, search }: { readonly board: Board; readonly search: BoardSearch }) {
  const s = useSupervisionWords();
  const isFiltered = Object.keys(filterOf(search)).length > 0;
  if (board.total === 0) return <p className="empty">{isFiltered ? s.board.empty : s.board.emptyAll}</p>;
  const several = new Set(board.columns.map(({ mechanism }) => mechanism)).size > 1;
  return (
    <div className="step-columns">
      {board.columns
        .filter(({ total, phase }) => total > 0 || phase === 'open')
        .map((column) => (
          <Column key={`${column.mechanism} ${column.state}`} column={column} search={search} isNamed={several} />
        ))}
    </div>
  );
}

interface ColumnProps {
  readonly column: Board['columns'][number];
  readonly search: BoardSearch;
  /** Whether the mechanism has to be said, because several are on the board. */
  readonly isNamed: boolean;
}

function Column({ column, search, isNamed }: ColumnProps) {
  const { language } = useWords();
  const s = useSupervisionWords();
  const { name, total, lights, items, state, mechanism } = column;
  const { data: views = [] } = useQuery(mechanismsQuery);
  const mechanismName = views.find((view) => view.mechanism.id === mechanism)?.mechanism.name[language];
  return (
    <section
      className={total === 0 ? 'step-column is-empty' : 'step-column'}
      aria-label={name[language]}
      data-state={state}
    >
      <h2>
        {name[language]} <span className="count">{total}</span>
      </h2>
      {isNamed && (
        <p className="soft step-mechanism" title={mechanismName}>
          {mechanismName}
        </p>
      )}
      <p className="step-lights">
        {(['red', 'yellow', 'green'] as const).map((colour) =>
          lights[colour] === 0 ? null : (
            <span key={colour}>
              <LightSign colour={colour} isBare />
              {lights[colour]}
            </span>
          ),
        )}
      </p>
      <ul>
        {items.map((item) => (
          <Card key={item.id} item={item} />
        ))}
      </ul>
      {items.length === 0 && <p className="soft">{s.board.emptyStep}</p>}
      {total > items.length && (
        <Link to="/board" search={{ ...search, view: 'table', mechanism, state }}>
          {s.board.moreOf(items.length, total)}
        </Link>
      )}
    </section>
  );
}

function Card({ item }: { readonly item: MatterItem }) {
  const { language } = useWords();
  return (
    <li className={`board-card is-${item.light.colour}`}>
      <Link to="/matters/$id" params={{ id: item.id }} lang="zh-CN">
        {item.title}
      </Link>
      <p>
        <LightSign colour={item.light.colour} isBare /> <span lang="zh-CN">{item.leadUnit.name}</span>
      </p>
      {item.nextDue !== null && <DueDay day={item.nextDue} name={item.nextDue.clockName[language]} />}
    </li>
  );
}
