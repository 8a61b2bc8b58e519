// 我的待办: what somebody has to do, the most urgent first, each with its one button.
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { Todo } from '../api/contract.ts';
import { todoQuery } from '../api/matter-queries.ts';
import { Answered } from '../parts/answered.tsx';
import { useStands } from '../signing/use-standing.ts';
import { NoticeList } from '../todo/notice-list.tsx';
import { TodoCardView } from '../todo/todo-card-view.tsx';
import { cardsOf, todoGroups } from '../todo/todo-groups.ts';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import '../styles/supervision.css';
import '../styles/todo.css';

const route = getRouteApi('/todo');

export function TodoPage() {
  const query = useQuery(todoQuery);
  return <Answered query={query}>{(todo) => <TodoList todo={todo} />}</Answered>;
}

function TodoList({ todo }: { readonly todo: Todo }) {
  const words = useSupervisionWords();
  const { why } = route.useSearch();
  const today = todayInChina();
  const stands = useStands();
  const groups = todoGroups(todo.cards, today);
  const shown = cardsOf(todo.cards, why, today);
  return (
    <div className="todo">
      <div className="todo-main">
        <h1>{words.todo.title}</h1>
        <nav className="chips" aria-label={words.todo.title}>
          <Link to="/todo" search={{}} className={why === undefined ? 'chip is-on' : 'chip'}>
            {words.todo.all} <b>{todo.cards.length}</b>
          </Link>
          {groups.map((group) => (
            <Link
              key={group.why}
              to="/todo"
              search={{ why: group.why }}
              className={why === group.why ? 'chip is-on' : 'chip'}
            >
              {group.why === 'today' ? words.todo.today : words.todo.whys[group.why]} <b>{group.count}</b>
            </Link>
          ))}
        </nav>
        {shown.length === 0 && (
          <p className="empty">
            {why !== undefined ? words.todo.noneSo : stands ? words.todo.none : words.todo.noneMerged}
          </p>
        )}
        <ul className="todo-cards">
          {shown.map((card) => (
            <TodoCardView key={`${card.item.id} ${card.command.id}`} card={card} />
          ))}
        </ul>
        {todo.more && <p className="soft">{words.todo.more}</p>}
      </div>
      <NoticeList />
    </div>
  );
}

/** ISO date of this instant in China, UTC+8. */
const todayInChina = (): string => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
