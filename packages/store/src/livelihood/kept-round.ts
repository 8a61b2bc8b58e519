// Events of a round as they are kept into the round they make.
import { foldRound, type RoundEvent } from '@luoshi/mechanisms/livelihood';
import type { KeptRound } from './livelihood.ts';

export interface KeptRoundEvent {
  readonly year: number;
  readonly event: RoundEvent;
  readonly hash: string;
}

/** Null for no events. */
export function keptRound(government: string, kept: readonly KeptRoundEvent[]): KeptRound | null {
  const events = kept.map(({ event }) => event);
  const round = foldRound(events);
  return round && { government, round, events, hash: kept.at(-1)!.hash };
}
