import type { Queryable } from '../../queries/queryable.ts';
import type { TallyKey } from '../matters.ts';
import { type Place, type Selected, selectedMatters } from './selected-matters.ts';

export interface CountRow extends Readonly<Partial<Record<TallyKey, string | null>>> {
  /** Which of the groups: a bit for each key, set where the group does not have it. */
  readonly without: number;
  readonly count: number;
}

const month = (column: string): string => `to_char(${column} at time zone 'UTC' + interval '8 hours', 'YYYY-MM')`;

/** What a key is in a row; the months are those of China. */
const expressions: Readonly<Record<TallyKey, string>> = {
  mechanism: 'm.mechanism',
  state: 'm.state',
  phase: 'm.phase',
  colour: 'm.light',
  leadUnit: 'm.lead_unit',
  heading: 'm.heading',
  leaderPost: 'm.leader_post',
  openedIn: month('m.opened_at'),
  closedIn: month('m.closed_at'),
};

/** Matters by each of `groups`, counted in one pass. `keys` are all that occur in them, in the order of their bits, the highest first. */
export async function countMatters(
  db: Queryable,
  asked: Selected,
  { keys, groups }: { readonly keys: readonly TallyKey[]; readonly groups: readonly (readonly TallyKey[])[] },
): Promise<readonly CountRow[]> {
  const values: unknown[] = [];
  const place: Place = (value) => `$${values.push(value)}`;
  const { from, where } = selectedMatters(asked, place);
  const named = (of: readonly TallyKey[]) => of.map((key) => `"${key}"`).join(', ');
  const { rows } = await db.query<CountRow>(
    `select ${named(keys)}, grouping(${named(keys)}) as without, count(*)::int as count
     from (select ${keys.map((key) => `${expressions[key]} as "${key}"`).join(', ')} from ${from}
       where ${where.join(' and ')}) as counted
     group by grouping sets (${groups.map((group) => `(${named(group)})`).join(', ')})`,
    values,
  );
  return rows;
}
