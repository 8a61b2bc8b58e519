// One table of the ledger. Rows far below are drawn when one comes near them, so that long tables open at once.
import type { Reading } from '@luoshi/ledger';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { RowTab, ViewRow } from '../account/row.ts';
import { reveal } from '../desk/reveal.ts';
import { printed } from '../text/joined.ts';
import { useWords } from '../words/words-context.tsx';
import type { Words } from '../words/zh.ts';
import { LedgerRow } from './ledger-row.tsx';

interface LedgerTableProps {
  readonly source: Reading['source'];
  readonly tab: RowTab;
  readonly rows: readonly ViewRow[];
  /** Rows before filtering. */
  readonly all: number;
  readonly chosen: string | null;
  readonly onChoose: (row: string) => void;
}

const STEP = 120;

export function LedgerTable({ source, tab, rows, all, chosen, onChoose }: LedgerTableProps) {
  const words = useWords();
  const pane = useRef<HTMLDivElement>(null);
  const chosenIndex = chosen === null ? -1 : rows.findIndex((row) => row.id === chosen);
  const [limit, showMore] = useLimit(pane, tab);
  const drawn = Math.min(rows.length, Math.max(limit, chosenIndex + STEP / 2));

  // biome-ignore lint/correctness/useExhaustiveDependencies: a row that moved or was redrawn stays where it is
  useLayoutEffect(() => {
    const element = pane.current?.querySelector<HTMLElement>('tr.is-chosen');
    if (pane.current && element) reveal(pane.current, element);
  }, [chosen, tab]);

  if (rows.length === 0) {
    return <p className="ledger-empty">{all === 0 ? emptyLine(tab, words) : words.filter.none}</p>;
  }
  return (
    <div className="ledger-scroll" ref={pane}>
      <table className={`ledger is-${tab}`} aria-label={words.tabs[tab]} aria-rowcount={rows.length + 1}>
        <Head tab={tab} />
        <tbody>
          {rows.slice(0, drawn).map((row, index) => (
            <LedgerRow
              key={row.id}
              row={row}
              passage={printed(source, row.effective)}
              isChosen={row.id === chosen}
              isTabStop={index === Math.max(chosenIndex, 0)}
              onChoose={onChoose}
            />
          ))}
        </tbody>
      </table>
      {drawn < rows.length && <More onReached={showMore} />}
    </div>
  );
}

function useLimit(pane: { current: HTMLElement | null }, tab: RowTab): [number, () => void] {
  const [limit, setLimit] = useState(STEP);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each tab starts at its top
  useEffect(() => {
    setLimit(STEP);
    pane.current?.scrollTo({ top: 0 });
  }, [tab]);
  return [limit, () => setLimit((now) => now + STEP)];
}

function More({ onReached }: { readonly onReached: () => void }) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && onReached(),
      { rootMargin: '800px' },
    );
    observer.observe(element.current!);
    return () => observer.disconnect();
  });
  return <div ref={element} className="ledger-more" />;
}

function Head({ tab }: { readonly tab: RowTab }) {
  const { columns } = useWords();
  return (
    <thead>
      <tr>
        {tab !== 'glossary' && (
          <th scope="col" className="cell-state">
            <span className="unseen">{columns.state}</span>
          </th>
        )}
        {tab === 'quantities' && (
          <>
            <th scope="col">{columns.measure}</th>
            <th scope="col" className="cell-value" colSpan={2}>
              {columns.value}
            </th>
            <th scope="col" className="cell-nature">
              {columns.nature}
            </th>
            <th scope="col" className="cell-year">
              {columns.year}
            </th>
          </>
        )}
        {tab === 'commitments' && (
          <>
            <th scope="col">{columns.commitment}</th>
            <th scope="col" className="cell-milestone">
              {columns.milestone}
            </th>
            <th scope="col" className="cell-deadline">
              {columns.deadline}
            </th>
          </>
        )}
        {tab === 'livelihood' && <th scope="col">{columns.item}</th>}
        {tab === 'glossary' && (
          <>
            <th scope="col" className="cell-term">
              {columns.term}
            </th>
            <th scope="col">{columns.definition}</th>
          </>
        )}
      </tr>
    </thead>
  );
}

function emptyLine(tab: RowTab, words: Words): string {
  const lines: Readonly<Record<RowTab, string>> = {
    quantities: words.filter.noQuantities,
    commitments: words.filter.noCommitments,
    livelihood: words.filter.noLivelihood,
    glossary: words.filter.noGlossary,
  };
  return lines[tab];
}
