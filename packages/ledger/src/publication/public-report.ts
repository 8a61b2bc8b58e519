// The whole plan report as the public reads it, where the office has published it: its words, and marks on public promises alone.
import type { PublicStanding } from './public-account.ts';

export type ReportRun =
  | { readonly kind: 'words' | 'heading'; readonly text: string }
  /** A page of the original begins; the first one has no sign. */
  | { readonly kind: 'page'; readonly page: number }
  | PromiseRun;

/** Words of a public promise. */
export interface PromiseRun {
  readonly kind: 'promise';
  /** Permanent public id. */
  readonly id: string;
  /** Empty where its last words belong to another promise inside of it. */
  readonly text: string;
  /** On the run that ends the promise; null on those before. */
  readonly standing: PublicStanding | null;
}

export interface ReportBlock {
  /** A paragraph may begin with words of its heading, which then are runs of their own. */
  readonly kind: 'title' | 'heading' | 'paragraph';
  /** The heading that begins here, be it a line of its own or the beginning of a paragraph. */
  readonly heading: { readonly title: string; readonly level: number } | null;
  readonly runs: readonly ReportRun[];
}

export interface PublicReport {
  readonly blocks: readonly ReportBlock[];
}
