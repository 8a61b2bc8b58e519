import type { Queryable } from './queryable.ts';

export async function deleteSession(db: Queryable, government: string, tokenHash: Buffer): Promise<void> {
  await db.query('delete from sessions where government = $1 and token_hash = $2', [government, tokenHash]);
}
