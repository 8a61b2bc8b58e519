import type { LivelihoodRound } from '../api/contract.ts';

type Entry = LivelihoodRound['entries'][number];

/** Entries by their ids, in that order. */
export const entriesOf = ({ entries }: Pick<LivelihoodRound, 'entries'>, ids: readonly string[]): readonly Entry[] =>
  ids.flatMap((id) => entries.find((entry) => entry.id === id) ?? []);

export const nameOf = ({ entries }: Pick<LivelihoodRound, 'entries'>, id: string): string =>
  entries.find((entry) => entry.id === id)?.project.name ?? id;

/** Put aside, merged into another or taken back: it cannot become a candidate any more. */
export const isGone = ({ standing }: Pick<Entry, 'standing'>): boolean =>
  standing === 'dropped' || standing === 'merged' || standing === 'withdrawn';
