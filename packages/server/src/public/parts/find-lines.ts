// Which of the public lines are asked for, and the page of them that is shown.
import {
  foldedForSearch,
  type PublicLine,
  type PublicStanding,
  publicStandingOf,
  publicStandings,
} from '@luoshi/ledger';
import type { Parameters } from '../view.ts';

export interface Asked {
  readonly words: string;
  /** Named `verdict` in the address. */
  readonly standing: PublicStanding | undefined;
  readonly heading: string | undefined;
  /** From 1. */
  readonly page: number;
}

/** Anything that cannot be asked for is not asked for. */
export const askedIn = ({ q = '', verdict, heading, page }: Parameters): Asked => ({
  words: q.trim().slice(0, 100),
  standing: publicStandings.find((each) => each === verdict),
  heading: heading === '' ? undefined : heading,
  page: Math.max(1, Math.min(10_000, Math.trunc(Number(page)) || 1)),
});

/** Words parted by blanks must all occur in what is shown of the line. */
export function linesAsked(lines: readonly PublicLine[], { words, standing, heading }: Asked): readonly PublicLine[] {
  const wanted = words
    .split(/\s+/)
    .map(foldedForSearch)
    .filter((each) => each !== '');
  return lines.filter(
    (line) =>
      (standing === undefined || publicStandingOf(line) === standing) &&
      (heading === undefined || line.heading === heading) &&
      wanted.every((each) => shownOf(line).includes(each)),
  );
}

function shownOf(line: PublicLine): string {
  const { heading, promise } = line;
  const result = line.verdict === null ? null : (line.claim?.result ?? null);
  const said = [promise, result].flatMap((each) => (each ? [each.before + each.text + each.after] : []));
  return foldedForSearch([heading, ...said].join('\n'));
}

export interface Paged<Item> {
  readonly items: readonly Item[];
  readonly page: number;
  readonly last: number;
}

/** A page beyond the last is the last. */
export function pageOf<Item>(all: readonly Item[], page: number, size: number): Paged<Item> {
  const last = Math.max(1, Math.ceil(all.length / size));
  const shown = Math.min(page, last);
  return { items: all.slice((shown - 1) * size, shown * size), page: shown, last };
}

/** Runs of lines under one heading, in the order of the report. */
export function byHeading(
  lines: readonly PublicLine[],
): readonly { readonly heading: string; readonly lines: readonly PublicLine[] }[] {
  const groups = new Map<string, PublicLine[]>();
  for (const line of lines) groups.set(line.heading, [...(groups.get(line.heading) ?? []), line]);
  return [...groups].map(([heading, own]) => ({ heading, lines: own }));
}
