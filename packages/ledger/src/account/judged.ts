// What an account line says of its promise: the verdict with its rule, its result and how sure both are.
import type { AccountLine } from './account.ts';

export type Judged = Omit<AccountLine, 'promise' | 'differsFrom'>;

/** Two digits, never 0 nor 1: nothing is sure. */
export const confidence = (score: number): number => Math.round(Math.min(0.98, Math.max(0.05, score)) * 100) / 100;

/** Named, but nothing to compare. */
export const noData = (rule: Judged['rule'], sure: number): Omit<Judged, 'result'> => ({
  verdict: 'no-data',
  rule,
  confidence: confidence(sure),
  share: null,
  computed: null,
});

/** Not even named. */
export const nothingSaid: Judged = {
  result: null,
  verdict: 'not-mentioned',
  rule: 'nothing-said',
  confidence: 0.8,
  share: null,
  computed: null,
};
