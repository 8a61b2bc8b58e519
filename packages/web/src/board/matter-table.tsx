// The board as a table: a line a matter, chosen by their boxes, more as one asks for it.
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import type { MatterItem } from '../api/contract.ts';
import { asked, matterListQuery } from '../api/matter-queries.ts';
import { Answered } from '../parts/answered.tsx';
import { DueDay } from '../parts/due-day.tsx';
import { leaderText } from '../parts/leader-text.ts';
import { LightSign } from '../parts/light-sign.tsx';
import { WideTable } from '../parts/wide-table.tsx';
import { useSigning } from '../signing/signing-context.tsx';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { useWords } from '../words/words-context.tsx';
import { type BoardSearch, filterOf } from './board-search.ts';
import { BulkBar, mayBulk } from './bulk-bar.tsx';

export function MatterTable({ search }: { readonly search: BoardSearch }) {
  const { board } = useSupervisionWords();
  const mayChoose = mayBulk(useSigning().session?.abilities ?? []);
  const query = useInfiniteQuery(matterListQuery(filterOf(search)));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const items = query.data?.pages.flatMap((page) => page.items);
  const picked = (items ?? []).filter(({ id }) => chosen.has(id));
  return (
    <Answered query={{ ...query, data: items }}>
      {(shown) =>
        shown.length === 0 ? (
          <p className="empty">{board.empty}</p>
        ) : (
          <>
            <p className="table-acts">
              {mayChoose && <BulkBar picked={picked} onDone={() => setChosen(new Set())} />}
              <a className="button" href={`/api/matters.xlsx?${asked(filterOf(search))}`} download>
                {board.download}
              </a>
            </p>
            <Lines items={shown} chosen={chosen} onChosen={mayChoose ? setChosen : null} />
            {query.hasNextPage && (
              <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                {board.loadMore}
              </Button>
            )}
          </>
        )
      }
    </Answered>
  );
}

interface LinesProps {
  readonly items: readonly MatterItem[];
  readonly chosen: ReadonlySet<string>;
  /** Null where there is nothing to do with what is chosen. */
  readonly onChosen: ((chosen: ReadonlySet<string>) => void) | null;
}

function Lines({ items, chosen, onChosen }: LinesProps) {
  const { board, unitFields } = useSupervisionWords();
  const isAll = items.every(({ id }) => chosen.has(id));
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChosen?.(next);
  };
  return (
    <WideTable name={board.title}>
      <table className="plain-table matter-table">
        <thead>
          <tr>
            {onChosen !== null && (
              <th scope="col">
                <input
                  type="checkbox"
                  aria-label={board.selectAll}
                  checked={isAll}
                  onChange={() => onChosen(isAll ? new Set() : new Set(items.map(({ id }) => id)))}
                />
              </th>
            )}
            <th scope="col">{unitFields.light}</th>
            <th scope="col">{unitFields.title}</th>
            <th scope="col">{unitFields.leadUnit}</th>
            <th scope="col">{unitFields.leader}</th>
            <th scope="col">{unitFields.state}</th>
            <th scope="col" className="is-figure">
              {unitFields.share}
            </th>
            <th scope="col">{unitFields.nextDue}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <Line
              key={item.id}
              item={item}
              isChosen={chosen.has(item.id)}
              onToggle={onChosen === null ? null : () => toggle(item.id)}
            />
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

interface LineProps {
  readonly item: MatterItem;
  readonly isChosen: boolean;
  readonly onToggle: (() => void) | null;
}

function Line({ item, isChosen, onToggle }: LineProps) {
  const { language } = useWords();
  const { board, nobody } = useSupervisionWords();
  return (
    <tr className={isChosen ? 'is-chosen' : ''}>
      {onToggle !== null && (
        <td>
          <input type="checkbox" aria-label={`${board.select} ${item.title}`} checked={isChosen} onChange={onToggle} />
        </td>
      )}
      <td>
        <LightSign colour={item.light.colour} />
      </td>
      <td lang="zh-CN">
        <Link to="/matters/$id" params={{ id: item.id }}>
          {item.title}
        </Link>
      </td>
      <td lang="zh-CN">{item.leadUnit.name}</td>
      <td lang="zh-CN">{item.leader === null ? nobody : leaderText(item.leader, language)}</td>
      <td>{item.stateName[language]}</td>
      <td className="is-figure">{item.share === null ? '—' : `${Math.round(item.share)}%`}</td>
      <td>{item.nextDue !== null && <DueDay day={item.nextDue} name={item.nextDue.clockName[language]} />}</td>
    </tr>
  );
}
