import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark, MarkKind } from './mark.ts';
import { type Cuts, type Piece, pieces } from './pieces.ts';

const NO_CUTS: Cuts = { omitted: [], pageStarts: [] };

/** `[3 c1 …]` for a mark with its row, `~…~` for an omitted run, `#2` for a page. */
function drawn(text: string, list: readonly Piece[]): string {
  return list
    .map((piece) => {
      if (piece.kind === 'text') return text.slice(piece.start, piece.end);
      if (piece.kind === 'omitted') return `~${text.slice(piece.start, piece.end)}~`;
      if (piece.kind === 'page') return `#${piece.page}`;
      return `[${piece.mark.row}:${drawn(text, piece.children)}]`;
    })
    .join('');
}

const mark = (kind: MarkKind, row: string, start: number, end: number): Mark => ({ kind, row, start, end });

describe('pieces', () => {
  const text = '建成步道20公里和桥3座';
  const examples: { name: string; marks: Mark[]; cuts?: Cuts; want: string }[] = [
    { name: 'text without marks is one run', marks: [], want: '建成步道20公里和桥3座' },
    {
      name: 'a promise holds its figures',
      marks: [mark('target', 'q1', 4, 8), mark('commitment', 'c1', 0, 12), mark('target', 'q2', 10, 12)],
      want: '[c1:建成步道[q1:20公里]和桥[q2:3座]]',
    },
    {
      name: 'of two marks on the same run the promise is outside',
      marks: [mark('figure', 'q1', 0, 4), mark('commitment', 'c1', 0, 4)],
      want: '[c1:[q1:建成步道]]20公里和桥3座',
    },
    {
      name: 'a mark that crosses the end of another is drawn in two pieces',
      marks: [mark('commitment', 'c1', 0, 6), mark('target', 'q1', 4, 8)],
      want: '[c1:建成步道[q1:20]][q1:公里]和桥3座',
    },
    {
      name: 'an omitted run inside a mark stays inside it, in its place',
      marks: [mark('target', 'q1', 4, 8)],
      cuts: { omitted: [{ start: 5, end: 6, why: 'page-number' }], pageStarts: [] },
      want: '建成步道[q1:2~0~公里]和桥3座',
    },
    {
      name: 'a page begins where it begins, also inside a mark',
      marks: [mark('target', 'q1', 4, 8)],
      cuts: { omitted: [], pageStarts: [{ at: 6, page: 2 }] },
      want: '建成步道[q1:20#2公里]和桥3座',
    },
    {
      name: 'a page that begins inside an omitted run is shown before it',
      marks: [],
      cuts: { omitted: [{ start: 4, end: 6, why: 'page-number' }], pageStarts: [{ at: 5, page: 2 }] },
      want: '建成步道#2~20~公里和桥3座',
    },
  ];
  it.each(examples)('$name', ({ marks, cuts = NO_CUTS, want }) => {
    expect(drawn(text, pieces({ start: 0, end: text.length }, marks, cuts))).toBe(want);
  });

  it('whatever the marks, the runs tile the text in order and every piece lies in its parent', () => {
    const length = 40;
    const span = fc
      .tuple(fc.nat(length), fc.nat(length))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    const kinds = fc.constantFrom<MarkKind>('figure', 'target', 'commitment', 'term', 'livelihood');
    const marks = fc.array(
      fc.record({ at: span, kind: kinds, row: fc.uuid() }).map(({ at, kind, row }): Mark => ({ ...at, kind, row })),
      { maxLength: 12 },
    );
    const omitted = fc
      .uniqueArray(fc.nat(length - 1), { maxLength: 4 })
      .map((starts) => [...starts].sort((a, b) => a - b).map((start) => ({ start, end: start + 1, why: 'wrap' })));
    fc.assert(
      fc.property(marks, omitted, (someMarks, someOmitted) => {
        const list = pieces({ start: 0, end: length }, someMarks, { omitted: someOmitted, pageStarts: [] });
        let at = 0;
        const walk = (piece: Piece, parent: { start: number; end: number }) => {
          expect(piece.start).toBeGreaterThanOrEqual(parent.start);
          expect(piece.end).toBeLessThanOrEqual(parent.end);
          if (piece.kind === 'mark') {
            for (const child of piece.children) walk(child, piece);
          } else {
            expect(piece.start).toBe(at);
            at = piece.end;
          }
        };
        for (const piece of list) walk(piece, { start: 0, end: length });
        expect(at).toBe(length);
      }),
      { seed: 20260125, verbose: true },
    );
  });
});
