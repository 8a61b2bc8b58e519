import type { Queryable } from '../../queries/queryable.ts';
import { TAKEN_OVER } from '../taken-over-work.ts';

/** Of matters of merged governments, those that `successor` goes on with: their ids, each with that of its own matter. */
export async function findTakenOver(
  db: Queryable,
  successor: string,
  matters: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const works = matters.map((id) => `${TAKEN_OVER}${id}`);
  const { rows } = await db.query<{ id: string; work: string }>(
    'select id, work from matters where government = $1 and work = any ($2)',
    [successor, works],
  );
  return new Map(rows.map(({ id, work }) => [work.slice(TAKEN_OVER.length), id]));
}
