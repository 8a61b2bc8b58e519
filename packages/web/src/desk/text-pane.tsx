// The text as printed, every mark leading to its row.
import { type MouseEvent, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { marksOf } from '../account/marks-of.ts';
import type { ReportView } from '../account/report-view.ts';
import type { Span } from '../span.ts';
import { layOut } from '../text/lay-out.ts';
import { TextBlock } from '../text/text-block.tsx';
import { useWords } from '../words/words-context.tsx';
import { MarkCard } from './mark-card.tsx';
import { MarkKey } from './mark-key.tsx';
import { reveal } from './reveal.ts';

interface TextPaneProps {
  readonly view: ReportView;
  readonly chosen: string | null;
  /** A place shown without a row. */
  readonly passage: Span | null;
  /** Id of the part whose heading is brought into view. */
  readonly section: string | null;
  readonly onChoose: (row: string) => void;
  readonly paneRef: { current: HTMLDivElement | null };
}

interface Hovered {
  readonly row: string;
  readonly box: DOMRect;
}

export function TextPane({ view, chosen, passage, section, onChoose, paneRef }: TextPaneProps) {
  const words = useWords();
  const [hovered, setHovered] = useState<Hovered | null>(null);
  const { text } = view.reading.source;
  const laidOut = useMemo(() => {
    const marks = marksOf(view);
    return layOut(view.reading, passage === null ? marks : [...marks, { ...passage, kind: 'measure', row: 'passage' }]);
  }, [view, passage]);
  const latest = useRef(view);
  latest.current = view;
  const stateOf = useCallback((row: string) => {
    const found = latest.current.byId.get(row);
    return found === undefined || found.kind === 'glossary' ? null : found.state;
  }, []);

  useChosen(paneRef, chosen, laidOut);
  usePassage(paneRef, passage, laidOut);
  useEffect(() => {
    const pane = paneRef.current;
    const heading =
      section === null ? null : pane?.querySelector<HTMLElement>(`[data-section="${CSS.escape(section)}"]`);
    if (pane && heading) reveal(pane, heading);
  }, [section, paneRef]);

  const choose = (event: MouseEvent<HTMLElement>) => {
    if (window.getSelection()?.isCollapsed === false) return;
    const row = rowAt(event.target);
    if (row !== null) onChoose(row);
  };
  const hover = (event: MouseEvent<HTMLElement>) => {
    const row = rowAt(event.target);
    if (row === hovered?.row) return;
    const element = row === null ? null : (event.target as Element).closest('[data-row]');
    setHovered(row === null || element === null ? null : { row, box: element.getClientRects()[0]! });
  };

  return (
    <section className="text-pane" aria-label={words.report.text}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the ledger beside it leads to every mark by keyboard (J, K) */}
      {/* biome-ignore lint/a11y/useKeyWithMouseEvents: what hovering shows stands in the ledger too */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: one listener for several hundred marks */}
      <div
        className="text-scroll"
        ref={paneRef}
        onClick={choose}
        onMouseOver={hover}
        onMouseLeave={() => setHovered(null)}
        onScroll={() => hovered !== null && setHovered(null)}
        lang="zh-CN"
      >
        <article className="sheet">
          {laidOut.map((each) => (
            <TextBlock
              key={each.block.start}
              text={text}
              laidOut={each}
              states={statesIn(each.signature, stateOf)}
              stateOf={stateOf}
            />
          ))}
        </article>
      </div>
      <MarkKey />
      {hovered !== null && <MarkCard row={view.byId.get(hovered.row)} box={hovered.box} />}
    </section>
  );
}

function rowAt(target: EventTarget): string | null {
  return target instanceof Element ? (target.closest('[data-row]')?.getAttribute('data-row') ?? null) : null;
}

function statesIn(signature: string, stateOf: (row: string) => string | null): string {
  return signature === ''
    ? ''
    : signature
        .split(',')
        .map((mark) => stateOf(/^(?:figure|target|commitment|livelihood)(.*):/.exec(mark)?.[1] ?? '') ?? '')
        .join();
}

/** Marks the chosen row's pieces and its measure; the classes are set by hand so that a choice redraws nothing. */
function useChosen(paneRef: { current: HTMLElement | null }, chosen: string | null, laidOut: unknown): void {
  const shown = useRef<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new layout has new elements
  useLayoutEffect(() => {
    const pane = paneRef.current;
    if (pane === null) return;
    for (const old of pane.querySelectorAll('.is-chosen, .is-measured'))
      old.classList.remove('is-chosen', 'is-measured');
    if (chosen === null) return;
    const id = CSS.escape(chosen);
    const marks = pane.querySelectorAll<HTMLElement>(`mark[data-row="${id}"]`);
    for (const mark of marks) mark.classList.add('is-chosen');
    for (const measure of pane.querySelectorAll(`[data-measure="${id}"]`)) measure.classList.add('is-measured');
    const first = marks[0];
    if (first && shown.current !== chosen) reveal(pane, first);
    shown.current = chosen;
  }, [chosen, laidOut]);
}

function usePassage(paneRef: { current: HTMLElement | null }, passage: Span | null, laidOut: unknown): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new layout has new elements
  useEffect(() => {
    const pane = paneRef.current;
    const place = passage === null ? null : pane?.querySelector<HTMLElement>('[data-measure="passage"]');
    if (pane && place) reveal(pane, place);
  }, [passage, laidOut]);
}
