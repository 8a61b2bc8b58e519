// The report page's two sides: the text, and the ledger beside it.
import type { Act } from '@luoshi/ledger';
import { App } from 'antd';
import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import type { ReportView } from '../account/report-view.ts';
import { AddDialog } from '../review/add-dialog.tsx';
import { CorrectDialog } from '../review/correct-dialog.tsx';
import { ReviewFoot } from '../review/review-foot.tsx';
import { type ReviewKey, useReviewKeys } from '../review/use-review-keys.ts';
import type { Span } from '../span.ts';
import { selectedSpan } from '../text/selection.ts';
import { useWords } from '../words/words-context.tsx';
import { type DeskSearch, passageOf } from './desk-search.ts';
import { LedgerPane } from './ledger-pane.tsx';
import { OutlineNav } from './outline-nav.tsx';
import { TextPane } from './text-pane.tsx';
import { useDesk } from './use-desk.ts';
import { WarningList } from './warning-list.tsx';

interface DeskProps {
  readonly view: ReportView;
  readonly search: DeskSearch;
  readonly onSearch: (patch: DeskSearch) => void;
  readonly summary: ReactNode;
  readonly isOutlineShown: boolean;
  /** Null for a reading that is not kept, and for who may not review it. */
  readonly review: { readonly isBusy: boolean; act(act: Act): Promise<string | null> } | null;
  /** Why there is no review, told to who presses its keys. */
  readonly whyNoReview: string;
  readonly onKeep: (() => void) | null;
}

type Dialog = { readonly kind: 'correct' | 'add'; readonly selected: Span | null } | null;

export function Desk({ view, search, onSearch, summary, isOutlineShown, review, whyNoReview, onKeep }: DeskProps) {
  const words = useWords();
  const { message } = App.useApp();
  const pane = useRef<HTMLDivElement>(null);
  const [dialog, setDialog] = useState<Dialog>(null);
  const { tab, rows, chosen, choose, step } = useDesk(view, search, onSearch);
  const passage = useMemo(() => passageOf(search.at), [search.at]);
  const fact = chosen === null || chosen.kind === 'glossary' ? null : chosen;

  const latestChoose = useRef(choose);
  latestChoose.current = choose;
  const onChoose = useCallback((id: string) => latestChoose.current(id), []);

  const send = async (act: Act) => {
    if (review === null || review.isBusy) return;
    const id = await review.act(act);
    if (id === null) return;
    if (act.kind === 'confirm' || act.kind === 'reject') step(1);
    if (act.kind === 'add')
      onSearch({ fact: id, tab: undefined, at: undefined, state: undefined, section: undefined, q: undefined });
  };
  const onKey = (key: ReviewKey) => {
    if (key === 'next') return step(1);
    if (key === 'previous') return step(-1);
    if (review === null) return void message.info(whyNoReview);
    const selected = pane.current === null ? null : selectedSpan(pane.current, view.reading.source.text);
    if (key === 'add') {
      if (selected === null) return void message.info(words.review.selectFirst);
      return setDialog({ kind: 'add', selected });
    }
    if (fact === null) return;
    if (key === 'correct') return setDialog({ kind: 'correct', selected });
    if (key === 'reopen' && fact.state === 'proposed') return;
    if (key === 'confirm' && fact.state !== 'proposed') return step(1);
    void send({ kind: key, fact: fact.id });
  };
  useReviewKeys(onKey);

  return (
    <div className={isOutlineShown ? 'desk has-outline' : 'desk'}>
      {isOutlineShown && (
        <OutlineNav
          view={view}
          section={search.section ?? null}
          onSection={(section) => onSearch({ section: section ?? undefined })}
        />
      )}
      <TextPane
        view={view}
        chosen={chosen?.id ?? null}
        passage={passage}
        section={search.section ?? null}
        onChoose={onChoose}
        paneRef={pane}
      />
      <LedgerPane
        view={view}
        tab={tab}
        rows={rows}
        chosen={chosen?.id ?? null}
        search={search}
        onSearch={onSearch}
        onChoose={onChoose}
        summary={summary}
        warnings={
          <WarningList view={view} onPlace={(at) => onSearch({ at: `${at.start}-${at.end}`, fact: undefined })} />
        }
        foot={
          <ReviewFoot
            view={view}
            row={chosen}
            canReview={review !== null && tab !== 'glossary'}
            isBusy={review?.isBusy ?? false}
            onKey={onKey}
            onKeep={onKeep}
          />
        }
      />
      {dialog?.kind === 'correct' && fact !== null && (
        <CorrectDialog
          row={fact}
          reading={view.reading}
          selected={dialog.selected}
          onCancel={() => setDialog(null)}
          onSave={(changes) => {
            setDialog(null);
            void send({ kind: 'correct', fact: fact.id, changes });
          }}
        />
      )}
      {dialog?.kind === 'add' && dialog.selected !== null && (
        <AddDialog
          reading={view.reading}
          selected={dialog.selected}
          onCancel={() => setDialog(null)}
          onSave={(added) => {
            setDialog(null);
            void send({ kind: 'add', fact: added });
          }}
        />
      )}
    </div>
  );
}
