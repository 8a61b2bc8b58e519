// A matter under lock, with its events folded: what a command or a timer acts on.
import { fold, type Matter, type MatterEvent, type Mechanism, mechanismOf } from '@luoshi/mechanisms';
import type { PoolClient } from 'pg';
import { listMatterEvents } from './queries/list-matter-events.ts';
import { lockMatter } from './queries/lock-matter.ts';
import type { MatterRow } from './queries/matter-row.ts';

export interface HeldMatter {
  readonly row: MatterRow;
  readonly mechanism: Mechanism;
  readonly matter: Matter;
  readonly events: readonly MatterEvent[];
  readonly lastHash: string;
}

/** Null for an unknown one. `db` is one connection: its events are read when the row is locked, for it answers in order. */
export async function holdMatter(db: PoolClient, government: string, id: string): Promise<HeldMatter | null> {
  const [row, kept] = await Promise.all([lockMatter(db, government, id), listMatterEvents(db, government, id)]);
  if (row === null) return null;
  const events = kept.map(({ event }) => event);
  const mechanism = keptMechanism(row.mechanism);
  return { row, mechanism, events, matter: foldKept(mechanism, events), lastHash: kept.at(-1)!.hash };
}

/** The mechanism of a kept matter. Throws where the program lost it: a mechanism is never taken away while matters run under it. */
export function keptMechanism(id: string): Mechanism {
  const mechanism = mechanismOf(id);
  if (!mechanism) throw new Error(`A matter is kept under the mechanism ${id}, which this program does not have.`);
  return mechanism;
}

/** A kept matter has its opening at least. */
export function foldKept(mechanism: Mechanism, events: readonly MatterEvent[]): Matter {
  const matter = fold(mechanism, events);
  if (matter === null) throw new Error('A kept matter has no events.');
  return matter;
}
