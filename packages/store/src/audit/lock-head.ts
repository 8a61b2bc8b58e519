import type { Queryable } from '../queries/queryable.ts';

/** Number and hash of the last entry, locked until the transaction ends; 0 and `firstHash` where there is none yet. */
export async function lockHead(
  db: Queryable,
  government: string,
  firstHash: string,
): Promise<{ readonly seq: number; readonly hash: string }> {
  const { rows } = await db.query<{ seq: string; hash: string }>(
    `insert into audit_heads as head (government, seq, hash) values ($1, 0, $2)
     on conflict (government) do update set seq = head.seq
     returning seq, hash`,
    [government, firstHash],
  );
  return { seq: Number(rows[0]!.seq), hash: rows[0]!.hash };
}
