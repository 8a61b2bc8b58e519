/** Of a column: what is said of a promise that somebody ruled on; empty while it is under review. */
export const findingNames = [
  'result',
  'resultPage',
  'reached',
  'reachedUnit',
  'reachedBound',
  'estimate',
  'difference',
  'share',
  'claimed',
  'rule',
  'confidence',
  'proven',
  'files',
  'measured',
  'schedule',
  'limitOn',
  'finishedOn',
  'ruledBy',
  'ruledAt',
  'reason',
] as const;

/** Columns of the table of open data, in order; their heads and what they mean are among the words. */
export const columnNames = [
  'id',
  'url',
  'class',
  'heading',
  'promise',
  'context',
  'page',
  'promised',
  'promisedUpper',
  'promisedUnit',
  'promisedBound',
  'promisedKind',
  'verdict',
  'underReviewSince',
  ...findingNames,
  'publishedAt',
] as const;

export type ColumnName = (typeof columnNames)[number];

/** What a column is called, and what it holds. */
export type ColumnWords = Readonly<Record<ColumnName, { readonly name: string; readonly holds: string }>>;
