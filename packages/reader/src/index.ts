// What the reader offers: a file's bytes into source text with a map back to page and place.
export { DEFAULT_LIMITS, type PdfAssets, type ReadLimits } from './limits.ts';
export { sentenceOf } from './messages/sentence-of.ts';
export { readSource, refuseBySize } from './read-source.ts';
export { isRefusal } from './refusal.ts';
export type * from './source.ts';
