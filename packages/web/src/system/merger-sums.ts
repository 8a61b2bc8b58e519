// The numbers of a merger into lines to be read.
import type { Merger } from '../api/contract.ts';
import type { governmentsZh } from '../words/supervision/governments-zh.ts';

type Words = typeof governmentsZh;
type Language = 'zh' | 'en';

/** In the order of urgency, as lists have them. */
export const LIGHTS = ['red', 'yellow', 'green', 'off'] as const;

export const sumOf = (running: Merger['running']): number =>
  running.reduce((sum, { lights }) => sum + LIGHTS.reduce((all, colour) => all + lights[colour], 0), 0);

/** Kinds of which nothing is kept are left out; people and their accounts are told among what is to be done. */
export function keptLines(
  { ended, kept }: Merger,
  words: Words,
): readonly { readonly name: string; readonly count: number }[] {
  const { evidence, reports, breakdowns, bulletins, sessions, accountYears, measuredYears, units, posts } = kept;
  const counts = {
    ended,
    evidence,
    reports,
    breakdowns,
    bulletins,
    sessions,
    accountYears,
    measuredYears,
    units,
    posts,
  };
  return (Object.entries(counts) as [keyof typeof counts, number][])
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => ({ name: words.kept[kind], count }));
}

/** What nobody does by itself after the merger. */
export function stillToDo(merger: Merger, words: Words, language: Language): readonly string[] {
  const { successor, kept, rounds, governmentsBelow } = merger;
  const open = rounds.filter(({ isRunning }) => isRunning).map(({ year, stage }) => words.round(year, stage[language]));
  const below = governmentsBelow.map(({ name }) => name);
  return [
    ...(kept.people + kept.accounts > 0 ? [words.people(kept.people, kept.accounts, successor.name)] : []),
    ...(kept.drafts > 0 ? [words.drafts(kept.drafts)] : []),
    ...(open.length > 0 ? [words.roundsRunning(open)] : []),
    ...(below.length > 0 ? [words.governmentsBelow(below, successor.name)] : []),
  ];
}
