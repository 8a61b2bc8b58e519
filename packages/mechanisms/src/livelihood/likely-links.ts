// Which livelihood item of a report an adopted item may be, by what their names share. A proposal: a person confirms it.
import type { Item } from './round.ts';

/** A livelihood item as a reading carries it. */
export interface ReportedItem {
  readonly id: string;
  readonly text: string;
}

export interface LikelyLink {
  readonly entry: string;
  readonly fact: string;
  readonly text: string;
  /** 0..1. */
  readonly likeness: number;
}

/** Below this two names are not worth a person's look. 默认，可改. */
const LEAST = 0.5;

/** For each item at most one reported item and the other way round, the most alike first. Items that are linked are left out. */
export function likelyLinks(items: readonly Item[], reported: readonly ReportedItem[]): readonly LikelyLink[] {
  const taken = new Set(items.flatMap(({ link }) => (link ? [link.fact] : [])));
  const pairs = items
    .filter(({ link }) => link === null)
    .flatMap(({ entry, project }) =>
      reported
        .filter(({ id }) => !taken.has(id))
        .map(({ id, text }): LikelyLink => ({ entry, fact: id, text, likeness: likeness(project.name, text) })),
    )
    .filter((pair) => pair.likeness >= LEAST)
    .sort((a, b) => b.likeness - a.likeness);
  const found: LikelyLink[] = [];
  for (const pair of pairs)
    if (!found.some(({ entry, fact }) => entry === pair.entry || fact === pair.fact)) found.push(pair);
  return found;
}

/** Share of letter pairs that two names have in common (Dice), after white space, punctuation and figures are left out. */
export function likeness(one: string, other: string): number {
  const [mine, theirs] = [pairsOf(one), pairsOf(other)];
  if (mine.length === 0 || theirs.length === 0) return 0;
  const left = [...theirs];
  let shared = 0;
  for (const pair of mine) {
    const at = left.indexOf(pair);
    if (at < 0) continue;
    left.splice(at, 1);
    shared += 1;
  }
  return (2 * shared) / (mine.length + theirs.length);
}

function pairsOf(name: string): readonly string[] {
  const letters = [...name.replace(/[\s\p{P}\p{N}]/gu, '')];
  return letters.slice(1).map((letter, at) => `${letters[at]}${letter}`);
}
