// A draft with its statements numbered through, as the footnotes of the Word document are.
import type { ReviewDraftAnswer, ReviewDraftStatement } from '../api/contract.ts';

export interface NumberedStatement extends ReviewDraftStatement {
  /** From 1, the opening. */
  readonly number: number;
}

export interface NumberedPart {
  readonly title: string;
  readonly done: readonly NumberedStatement[];
  readonly open: readonly NumberedStatement[];
}

export interface NumberedDraft {
  readonly opening: NumberedStatement;
  readonly parts: readonly NumberedPart[];
  /** All of them, the first at 0. */
  readonly all: readonly NumberedStatement[];
}

/** In the order of the text: the opening, then part by part what was done and what is open. */
export function numberedDraft({ opening, parts }: Pick<ReviewDraftAnswer, 'opening' | 'parts'>): NumberedDraft {
  const all: NumberedStatement[] = [];
  const numbered = (statement: ReviewDraftStatement): NumberedStatement => {
    const one = { ...statement, number: all.length + 1 };
    all.push(one);
    return one;
  };
  const first = numbered(opening);
  const rest = parts.map(({ title, done, open }) => ({ title, done: done.map(numbered), open: open.map(numbered) }));
  return { opening: first, parts: rest, all };
}
