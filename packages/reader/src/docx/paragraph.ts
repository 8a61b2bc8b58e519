// A paragraph of a .docx while it is being read.

export type Part = 'body' | 'table' | 'footnote' | 'endnote';

/** `text` grows as runs are read; the numbering's label is put before it when the paragraph ends. */
export interface Paragraph {
  text: string;
  styleId: string | null;
  numId: string | null;
  level: number | null;
  /** The paragraph mark was deleted under change tracking: the next paragraph goes on in this one. */
  isMarkDeleted: boolean;
  /** Stands in a table of contents, whose lines only repeat the headings. */
  isContents: boolean;
  /** What was read inside it and stands on its own: the paragraphs of its text boxes. */
  readonly inside: FinishedParagraph[];
}

export interface FinishedParagraph {
  readonly text: string;
  readonly isContents: boolean;
}

export function newParagraph(): Paragraph {
  return { text: '', styleId: null, numId: null, level: null, isMarkDeleted: false, isContents: false, inside: [] };
}
