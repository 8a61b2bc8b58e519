// Matters into their numbers by unit, light and whatever else was asked: counted by the database, but for lights that may have changed.
import { dateInChina } from '@luoshi/mechanisms';
import type { Pool } from 'pg';
import { type Asked, askedOf } from './asked-matters.ts';
import { matterLines } from './matter-lines.ts';
import type { MatterLine, MattersChosen, Tally, TallyKey } from './matters.ts';
import { type CountRow, countMatters } from './queries/count-matters.ts';

/** For each of `groups`, in that order, its tallies in no order. Groups must differ. */
export async function tallyMatters(
  pool: Pool,
  filter: MattersChosen,
  groups: readonly (readonly TallyKey[])[],
  now: Date,
): Promise<readonly (readonly Tally[])[]> {
  const asked = await askedOf(pool, filter, now);
  const keys = [...new Set(groups.flat())];
  const counted = await countMatters(pool, { ...asked, lit: { at: now, holds: true } }, { keys, groups });
  const sums = groups.map((group) => new Map<string, Tally>(startOf(counted, keys, group)));
  for await (const line of unsettled(pool, asked, now))
    for (const [at, group] of groups.entries())
      add(
        sums[at]!,
        tallyOf(group, (key) => ofLine(line, key), 1),
      );
  return sums.map((sum) => [...sum.values()]);
}

const unsettled = (pool: Pool, asked: Asked, now: Date): AsyncIterable<MatterLine> =>
  matterLines(pool, { ...asked, lit: { at: now, holds: false }, order: 'number' }, now);

/** The counted rows of one group. */
function* startOf(
  counted: readonly CountRow[],
  keys: readonly TallyKey[],
  group: readonly TallyKey[],
): Generator<[string, Tally]> {
  const without = keys.reduce((bits, key) => bits * 2 + (group.includes(key) ? 0 : 1), 0);
  for (const row of counted) {
    if (row.without !== without) continue;
    const tally = tallyOf(group, (key) => row[key] ?? null, row.count);
    yield [nameOf(tally), tally];
  }
}

const tallyOf = (group: readonly TallyKey[], value: (key: TallyKey) => string | null, count: number): Tally => ({
  ...Object.fromEntries(group.map((key) => [key, value(key)])),
  count,
});

const nameOf = ({ count: _, ...keys }: Tally): string => JSON.stringify(keys);

function add(sum: Map<string, Tally>, tally: Tally): void {
  const name = nameOf(tally);
  sum.set(name, { ...tally, count: (sum.get(name)?.count ?? 0) + tally.count });
}

function ofLine(line: MatterLine, key: TallyKey): string | null {
  if (key === 'openedIn') return dateInChina(line.openedAt).slice(0, 7);
  if (key === 'closedIn') return line.closedAt && dateInChina(line.closedAt).slice(0, 7);
  return line[key];
}
