// One block of the printed text with its marks.
import type { ReviewState } from '@luoshi/ledger';
import { memo } from 'react';
import { useWords } from '../words/words-context.tsx';
import type { LaidOut } from './lay-out.ts';
import type { Piece } from './pieces.ts';
import { OFFSET_ATTRIBUTE } from './selection.ts';

interface TextBlockProps {
  readonly text: string;
  readonly laidOut: LaidOut;
  /** Review state of the block's rows, `id:state` joined; a change redraws the block. */
  readonly states: string;
  readonly stateOf: (row: string) => ReviewState | null;
}

export const TextBlock = memo(
  function TextBlock({ text, laidOut: { block, pieces }, stateOf }: TextBlockProps) {
    const words = useWords();
    const content = <Pieces text={text} pieces={pieces} stateOf={stateOf} />;
    switch (block.kind) {
      case 'title':
        return <h2 className="block-title">{content}</h2>;
      case 'heading':
        return (
          <h3 className={`block-heading is-level-${Math.min(block.level, 4)}`} data-section={block.section}>
            {content}
          </h3>
        );
      case 'paragraph':
        return <p className="block">{content}</p>;
      case 'aside':
        return block.why === 'navigation' ? (
          <details className="block-aside">
            <summary>{words.report.navigation(block.end - block.start)}</summary>
            {content}
          </details>
        ) : (
          <p className="block-aside">{content}</p>
        );
    }
  },
  (before, after) =>
    before.text === after.text &&
    before.states === after.states &&
    before.laidOut.signature === after.laidOut.signature &&
    before.laidOut.block.start === after.laidOut.block.start,
);

interface PiecesProps {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly stateOf: (row: string) => ReviewState | null;
}

function Pieces({ text, pieces, stateOf }: PiecesProps) {
  return pieces.map((piece) => (
    <PieceView key={`${piece.kind}${piece.start}`} text={text} piece={piece} stateOf={stateOf} />
  ));
}

interface PieceViewProps extends Pick<PiecesProps, 'text' | 'stateOf'> {
  readonly piece: Piece;
}

function PieceView({ text, piece, stateOf }: PieceViewProps) {
  const words = useWords();
  switch (piece.kind) {
    case 'text':
      return <span {...{ [OFFSET_ATTRIBUTE]: piece.start }}>{text.slice(piece.start, piece.end)}</span>;
    case 'omitted':
      return piece.why === 'wrap' ? null : <span className="omitted">{text.slice(piece.start, piece.end)}</span>;
    case 'page':
      return <span className="page-mark">{words.report.page(piece.page)}</span>;
    case 'mark': {
      const { kind, row } = piece.mark;
      const inside = <Pieces text={text} pieces={piece.children} stateOf={stateOf} />;
      if (row === null) return <strong className="run-in">{inside}</strong>;
      if (kind === 'measure') return <span data-measure={row}>{inside}</span>;
      return (
        <mark className={`mark is-${kind}`} data-row={row} data-state={stateOf(row) ?? undefined}>
          {inside}
        </mark>
      );
    }
  }
}
