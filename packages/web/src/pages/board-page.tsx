// 督办台: all matters by step, as a table, or by the day on which they fall due.
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { BoardFilters } from '../board/board-filters.tsx';
import { type BoardSearch, boardViews } from '../board/board-search.ts';
import { DueCalendar } from '../board/due-calendar.tsx';
import { MatterTable } from '../board/matter-table.tsx';
import { NewMatterDialog } from '../board/new-matter-dialog.tsx';
import { StepColumns } from '../board/step-columns.tsx';
import { useSigning } from '../signing/signing-context.tsx';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import '../styles/supervision.css';
import '../styles/board.css';

const route = getRouteApi('/board');

export function BoardPage() {
  const { board } = useSupervisionWords();
  const { session } = useSigning();
  const search = route.useSearch();
  const navigate = useNavigate({ from: '/board' });
  const [isOpening, setOpening] = useState(false);
  const view = search.view ?? 'steps';
  const onSearch = (patch: BoardSearch) =>
    void navigate({ search: (now: BoardSearch) => ({ ...now, ...patch }), replace: true });
  return (
    <div className="board">
      <div className="board-head">
        <h1>{board.title}</h1>
        <nav className="chips" aria-label={board.title}>
          {boardViews.map((each) => (
            <Link
              key={each}
              to="/board"
              search={{ ...search, view: each }}
              className={each === view ? 'chip is-on' : 'chip'}
            >
              {board.views[each]}
            </Link>
          ))}
        </nav>
        {session?.abilities.includes('hand-out') && (
          <Button type="primary" onClick={() => setOpening(true)}>
            {board.newMatter}
          </Button>
        )}
      </div>
      <BoardFilters search={search} onSearch={onSearch} />
      {view === 'steps' && <StepColumns search={search} />}
      {view === 'table' && <MatterTable search={search} />}
      {view === 'calendar' && <DueCalendar search={search} />}
      {isOpening && <NewMatterDialog onClose={() => setOpening(false)} />}
    </div>
  );
}
