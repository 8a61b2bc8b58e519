// Where a rule is written. A rule without one is a default of ours, 默认，可改.

export interface Source {
  readonly document: string;
  /** Article, section or page, as the document counts. */
  readonly article?: string;
  readonly date?: string;
}
