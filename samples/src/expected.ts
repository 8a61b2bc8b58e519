// What a careful reader finds in the sample reports, as kept in `../expected`.
import { readFileSync } from 'node:fs';
import type { Bound, Milestone, QuantityKind, ReportHead, Role, Status } from '@luoshi/grammar';
import type { SampleReport } from './index.ts';

/** A quote in squeezed text: `before` and `text` together occur exactly once. `miss` says why the grammar does not read it yet. */
interface Quoted {
  readonly before: string;
  readonly text: string;
  readonly miss?: string;
}

export interface ExpectedQuantity extends Quoted {
  /** In the written unit; negative for a fall; the lower end of a range. */
  readonly value: number;
  readonly upper?: number;
  readonly unit: string;
  /** Null where readers may differ. */
  readonly bound: Bound | null;
  readonly kind: QuantityKind;
  readonly status: Status;
  readonly year: number | null;
  readonly measure: string;
  readonly scope?: string;
}

export interface ExpectedCommitment extends Quoted {
  /** Any of these is right: more than one where the words leave the stage open. */
  readonly milestones: readonly Milestone[];
  readonly objects: readonly string[];
  /** Texts of the quantities inside it, squeezed. */
  readonly quantities: readonly string[];
  /** As written, null where it has none. */
  readonly deadline: string | null;
}

export interface Expected {
  readonly head: ReportHead;
  readonly parts: readonly { readonly title: string; readonly role: Role; readonly headings: readonly string[] }[];
  readonly livelihood: readonly string[];
  readonly glossary: readonly { readonly term: string; readonly starts: string }[];
  /** All quantities of the paragraph of expected targets, in text order. */
  readonly targets: readonly ExpectedQuantity[];
  /** Quantities from all over the report, of as many forms as can be. */
  readonly quantities: readonly ExpectedQuantity[];
  readonly commitments: readonly ExpectedCommitment[];
}

/** The expectations for a sample. */
export function expectedOf(sample: SampleReport): Expected {
  const url = new URL(`../expected/${sample.name.replace(/\.txt$/, '.json')}`, import.meta.url);
  return JSON.parse(readFileSync(url, 'utf8')) as Expected;
}
