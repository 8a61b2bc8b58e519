// The directory of a government as it is kept: what it is today, and what it was.
import type { Directory, DirectoryRefusal, Person, UnitChange } from '@luoshi/ledger';
import type { Actor } from '../audit/audit-entry.ts';
import type { MergedGovernment } from '../queries/find-successor.ts';
import type { StoreRefusal } from '../refusal.ts';
import type { SecretsUnavailable } from '../secrets/secrets-unavailable.ts';
import type { GivenGovernment, KeptGovernment } from './kept-government.ts';
import type { Merger } from './merger.ts';

/** The county leader's post that is in charge of a unit (分管). */
export interface UnitLeader {
  readonly unit: string;
  readonly post: string;
}

export interface KeptDirectory extends Directory {
  readonly leaders: readonly UnitLeader[];
  readonly changes: readonly UnitChange[];
  /** People who were in the directory once: their names stand on what they did. */
  readonly formerPeople: readonly Person[];
  /** Why the numbers of some people cannot be read here; they stand as sealed texts, told by `isUnreadable`, and may come back so. */
  readonly phonesProblem?: SecretsUnavailable;
}

/** A directory as given; leaders left out stay as they are, and changes are added to those there are. */
export interface GivenDirectory extends Directory {
  readonly leaders?: readonly UnitLeader[] | undefined;
}

/** A change of who does the work, in force from a day (ISO date). */
export type DirectoryChange = { readonly from: string } & (
  | { readonly kind: 'post-taken'; readonly post: string; readonly person: string }
  | { readonly kind: 'post-left'; readonly post: string }
  | { readonly kind: 'unit-renamed'; readonly unit: string; readonly name: string; readonly shortName: string }
  | { readonly kind: 'unit-merged'; readonly unit: string; readonly successor: string }
  | { readonly kind: 'unit-abolished'; readonly unit: string; readonly successor: string | null }
);

export interface Directories {
  /** Empty lists for a government without one. */
  of(government: string): Promise<KeptDirectory>;
  /** The same with telephone numbers left sealed: for whoever needs names, posts and units alone. No key is asked for. */
  withSealedPhones(government: string): Promise<KeptDirectory>;
  /**
   * Makes the directory what is given, in one transaction. Nothing is deleted: units and posts that are missing are abolished today,
   * people that are missing have left, holdings that are missing and open end today. Telephone numbers are sealed; a new one throws
   * `SecretsUnavailable` where it cannot be.
   */
  save(government: string, directory: GivenDirectory, by: Actor): Promise<StoreRefusal | null>;
  /** Whoever takes a post takes its matters, and so does a unit's successor. Refuses as the ledger does. */
  change(government: string, change: DirectoryChange, by: Actor): Promise<StoreRefusal | DirectoryRefusal | null>;
  /** Governments of the installation, by code; the installation itself left out. */
  governments(): Promise<readonly KeptGovernment[]>;
  /**
   * Adds a government, changes name, level and parent of one, or merges it into another: from then on it takes no new matter and no
   * command, and its rows stay readable.
   */
  saveGovernment(government: GivenGovernment, by: Actor): Promise<StoreRefusal | null>;
  /** Where a government went that was merged; null for one that stands. */
  successorOf(government: string): Promise<MergedGovernment | null>;
  /** What merging one into another would bring, or has brought, in numbers. Refuses with `government-unknown`. */
  merger(code: string, into: string): Promise<Merger | StoreRefusal>;
  /** Takes a government out of which nothing is kept. */
  deleteGovernment(code: string, by: Actor): Promise<StoreRefusal | null>;
}
