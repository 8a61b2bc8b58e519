// What the reader offers: a file's bytes into source text with a map back to page and place.
export type * from './source.ts';
