// A county's list of units and people, as an office keeps it in Excel, into a directory.
import type { Directory } from '../directory.ts';
import type { DirectoryProblem } from '../refusal.ts';
import { peopleHeads, unitHeads } from './heads.ts';
import { type KnownBefore, nothingKnown } from './known-before.ts';
import { peopleOfSheet } from './people-of-sheet.ts';
import { type Grid, headRowOf } from './read-sheet.ts';
import { unitsOfSheet } from './units-of-sheet.ts';

/** The two sheets as cells, heads first; numbers and dates as the text that the sheet shows. */
export interface DirectoryGrids {
  readonly units: Grid;
  readonly people?: Grid | undefined;
}

/** What the sheets say themselves and is not supposed: ids of the units, posts and people that are meant. */
export interface SaidInSheets {
  /** Their number (编号) stands in the sheet. */
  readonly numbered: {
    readonly units: ReadonlySet<string>;
    readonly posts: ReadonlySet<string>;
    readonly people: ReadonlySet<string>;
  };
  /** Units whose kind (类别) does. */
  readonly kinds: ReadonlySet<string>;
  /** Posts whose duty (职责) does. */
  readonly duties: ReadonlySet<string>;
}

export interface ReadDirectory {
  readonly directory: Directory;
  readonly said: SaidInSheets;
  readonly problems: readonly DirectoryProblem[];
}

/**
 * Reads both sheets by their heads (`heads.ts`), in any order of columns. Nothing is thrown: rows with a problem are left out and told
 * with row and column, in the order of the sheets, so that a page shows them before anything is kept. The same cells give the same ids.
 * A telephone number that is `known` stands as it is written, and masked ones are a problem otherwise; a unit that the list renames is found by
 * its known name, too.
 */
export function directoryFromGrids(
  { units: unitsGrid, people: peopleGrid }: DirectoryGrids,
  known: KnownBefore = nothingKnown,
): ReadDirectory {
  const { units, problems, numbered, kinds } = unitsOfSheet(unitsGrid, known);
  const none: ReadonlySet<string> = new Set();
  if (peopleGrid === undefined) {
    const said = { numbered: { units: numbered, posts: none, people: none }, kinds, duties: none };
    return { directory: { units, posts: [], people: [], holdings: [] }, said, problems };
  }
  const read = peopleOfSheet(peopleGrid, { units, known });
  const directory = { units, posts: read.posts, people: read.people, holdings: read.holdings };
  const inOrder = [...problems, ...read.problems].sort(
    (a, b) => (a.sheet === b.sheet ? 0 : a.sheet === 'units' ? -1 : 1) || a.row - b.row || a.column - b.column,
  );
  const said = {
    numbered: { units: numbered, posts: read.numberedPosts, people: read.numberedPeople },
    kinds,
    duties: read.duties,
  };
  return { directory, said, problems: inOrder };
}

/** Row of the heads, from 1, in a sheet of units or people; null where it is no such sheet. What stands above it is not read. */
export function headsAt(sheet: 'units' | 'people', grid: Grid): number | null {
  const heads = sheet === 'units' ? unitHeads : peopleHeads;
  const needed = heads.name;
  const at = headRowOf(grid, heads, ['name']);
  const written = (grid[at] ?? []).map((head) => head.trim());
  return needed.some((head) => written.includes(head)) ? at + 1 : null;
}
