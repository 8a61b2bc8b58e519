// What the reader makes of a file: its text, and where each character of it stood.

/** A run of text: `start` inclusive, `end` exclusive, in UTF-16 code units into `SourceText.text`. */
export interface Run {
  readonly start: number;
  readonly end: number;
}

/**
 * Why a run is kept out of the sentences. It stays in the text, so offsets never move.
 * `wrap`: a line end that is only the width of the page; `navigation`: what surrounds the article of a web page.
 */
export type OmissionReason =
  | 'page-number'
  | 'running-head'
  | 'page-imprint'
  | 'vertical-headline'
  | 'wrap'
  | 'navigation';

export interface Omission extends Run {
  readonly why: OmissionReason;
}

/**
 * Where a run stood in the file. In a PDF: the page, counted from 1, and the box of the line in points (1/72 inch) from the
 * upper left corner of the page as it is shown. In a DOCX: the paragraph, counted from 0 through the whole text.
 */
export type Place =
  | (Run & {
      readonly kind: 'pdf';
      readonly page: number;
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    })
  | (Run & {
      readonly kind: 'docx';
      readonly paragraph: number;
      readonly part: 'body' | 'table' | 'footnote' | 'endnote';
    });

export interface SourceWarning extends Run {
  readonly code:
    | 'undecodable-bytes'
    | 'unread-page'
    | 'unread-part'
    | 'guessed-encoding'
    | 'article-not-found'
    | 'text-cut';
  /** The sentence in Chinese; `sentenceOf(warning, 'en')` gives the English one. */
  readonly message: string;
  /** Facts for the sentence: a page number, a count of characters, an encoding. */
  readonly facts: Readonly<Record<string, string | number>>;
}

/** A file read: its text unchanged, with the way back to page and place. */
export interface SourceText {
  readonly name: string;
  readonly mediaType: string;
  /** Of a text file, e.g. utf-8, gb18030; null for PDF and DOCX. */
  readonly encoding: string | null;
  /** Of the file's bytes, lower-case hex. */
  readonly sha256: string;
  readonly text: string;
  /** Pages of a PDF in order, tiling the text; one page for other files. */
  readonly pages: readonly Run[];
  /** In text order, not overlapping. */
  readonly omitted: readonly Omission[];
  /** In text order; empty where the file has no places finer than its text. */
  readonly places: readonly Place[];
  readonly warnings: readonly SourceWarning[];
}

/** Why a file is not read at all. Sentences for each code are in `messages/zh.ts` and `messages/en.ts`. */
export type RefusalCode =
  | 'empty-file'
  | 'file-too-large'
  | 'unknown-format'
  | 'not-what-its-name-says'
  | 'encrypted'
  | 'scan-without-text'
  | 'damaged'
  | 'expands-too-far'
  | 'no-article'
  | 'took-too-long'
  /** Read, but without anything of a report; said by those who look for facts, not by the reader. */
  | 'not-a-report'
  /** Read, but nothing in it is of a government work report; said by who looks for facts, not by the reader. */
  | 'not-a-report';

export interface Refusal {
  readonly refused: true;
  readonly code: RefusalCode;
  /** Facts for the sentence: file name, sizes in bytes, limits. */
  readonly facts: Readonly<Record<string, string | number>>;
}
