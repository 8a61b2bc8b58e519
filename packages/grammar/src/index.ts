export type * from './facts.ts';
export type * from './span.ts';
