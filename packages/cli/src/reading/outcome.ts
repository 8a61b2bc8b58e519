// What became of one file.
import type { Refusal } from '@luoshi/reader';

/** In which form a reading is wanted. `line` is JSON on one line; the others are for a single file or for people. */
export type Format = 'json' | 'line' | 'csv' | 'table';

/** Why a file could not even be handed to the reader, or why reading it broke off. Sentences in `messages/`. */
export type ProblemCode =
  | 'no-such-file'
  | 'not-a-file'
  | 'folder'
  | 'empty-folder'
  | 'already-reading'
  | 'not-permitted'
  | 'unreadable'
  | 'out-of-memory'
  | 'defect';

export interface Problem {
  readonly refused: false;
  readonly code: ProblemCode;
  readonly facts: { readonly name: string; readonly detail?: string };
}

/** A reading in the wanted form as UTF-8 bytes, or the reason why there is none. */
export type Outcome =
  | { readonly kind: 'read'; readonly path: string; readonly bytes: Uint8Array }
  | { readonly kind: 'unread'; readonly path: string; readonly why: Refusal | Problem };

export interface Task {
  readonly path: string;
  readonly format: Format;
  readonly language: 'zh' | 'en';
  /** Columns a table may fill; terminals only. */
  readonly columns: number;
}
