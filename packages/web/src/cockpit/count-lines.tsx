// A panel of lines, each with its lights as a bar and its numbers; a press leads to the matters behind it.
import { Link } from '@tanstack/react-router';
import type { Cockpit } from '../api/contract.ts';
import type { BoardSearch } from '../board/board-search.ts';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { LightCounts } from './light-counts.tsx';

export interface CountLine {
  readonly key: string;
  readonly name: string;
  readonly total: number;
  readonly closed: number;
  readonly suspended: number;
  readonly lights: Cockpit['lights'];
  readonly search: BoardSearch;
}

interface CountLinesProps {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly CountLine[];
}

export function CountLines({ id, title, lines }: CountLinesProps) {
  const { cockpit } = useSupervisionWords();
  return (
    <section className={`panel is-${id}`} aria-labelledby={id}>
      <h2 id={id}>
        {title}
        <span className="trend-key">{cockpit.doneOfAll}</span>
      </h2>
      <ul className="count-lines">
        {lines.map(({ key, name, total, closed, suspended, lights, search }) => (
          <li key={key}>
            <Link to="/board" search={{ ...search, view: 'table' }}>
              <span className="count-name" lang="zh-CN" title={name}>
                {name}
              </span>
              <LightCounts lights={lights} suspended={suspended} />
              <span className="count-done">
                {closed}/{total}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
