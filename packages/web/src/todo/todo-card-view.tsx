// One card: why it is here, what it is about, until when, and the one button that moves it on.
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import type { TodoCard } from '../api/contract.ts';
import { isOneTap } from '../form/form-values.ts';
import { DueDay } from '../parts/due-day.tsx';
import { LightSign } from '../parts/light-sign.tsx';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { useWords } from '../words/words-context.tsx';
import { useOneTap } from './use-one-tap.ts';

export function TodoCardView({ card }: { readonly card: TodoCard }) {
  const { language } = useWords();
  const { todo, act, marks } = useSupervisionWords();
  const { item, why, lastProgress, target } = card;
  return (
    <li className={card.isLate ? 'todo-card is-late' : 'todo-card'} data-why={why}>
      <div className="todo-what">
        <p className="todo-why">
          <span className={`tag is-${why}`}>{todo.whys[why]}</span>
          <LightSign colour={item.light.colour} />
          <DueDay day={card} />
        </p>
        <Link to="/matters/$id" params={{ id: item.id }} className="todo-title" lang="zh-CN">
          {item.title}
        </Link>
        <p className="soft" lang="zh-CN">
          {item.leadUnit.name}
          {target !== null && ` · ${target.measure} ${target.value}${target.unit}`}
          {lastProgress !== null && ` · ${act.last}${marks.colon}${lastProgress.text}`}
        </p>
      </div>
      <TodoButton card={card} name={card.command.name[language]} />
    </li>
  );
}

function TodoButton({ card: { item, command }, name }: { readonly card: TodoCard; readonly name: string }) {
  const { isBusy, tap } = useOneTap(item, command);
  if (isOneTap(command))
    return (
      <Button type="primary" className="todo-act" loading={isBusy} onClick={tap} data-command={command.id}>
        {name}
      </Button>
    );
  return (
    <Link
      to="/matters/$id/do/$command"
      params={{ id: item.id, command: command.id }}
      search={{ from: 'todo' }}
      className="button is-main todo-act"
      data-command={command.id}
    >
      {name}
    </Link>
  );
}
