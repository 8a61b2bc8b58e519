// Whether what was recorded is as it was written: every chain of hashes that is kept, walked from its first event to its end.

/** Kinds of chains, in the order in which they are told. What was issued (breakdowns, bulletins) has no chain: a trigger keeps it as it is. */
export const chainKinds = [
  'audit-log',
  'report-reviews',
  'matter-events',
  'account-acts',
  'measurements',
  'livelihood-rounds',
] as const;
export type ChainKind = (typeof chainKinds)[number];

export interface BrokenChain {
  readonly government: string;
  /** Id of the report or matter, or the year; '' for the audit log, which is one a government. */
  readonly chain: string;
  /** Number of the first event that was changed, lost or put in between, from 1. */
  readonly firstBroken: number;
}

export interface ChainsChecked {
  readonly kind: ChainKind;
  /** Chains that have events or should have. */
  readonly chains: number;
  /** Sound events: in a broken chain those before its first broken one. */
  readonly events: number;
  readonly brokenChains: number;
  /** The first 20 of them by government and chain. */
  readonly broken: readonly BrokenChain[];
}

export interface Chains {
  /**
   * A line for each kind, in their order, of one government or of all (null). Each kind is read at one instant, a page of events at
   * a time: what is recorded meanwhile is neither missed nor taken for a break.
   */
  verify(government: string | null): AsyncGenerator<ChainsChecked>;
}
