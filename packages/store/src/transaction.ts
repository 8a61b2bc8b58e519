import type { Pool, PoolClient } from 'pg';

/** Runs `work` in one transaction: committed when it returns, rolled back when it throws. */
export const inTransaction = <Result>(pool: Pool, work: (client: PoolClient) => Promise<Result>): Promise<Result> =>
  readingFirst(pool, async () => undefined, work);

/**
 * The same in which `read` goes out together with the beginning, so that both take one way to the server and back. `read` asks all it
 * wants at once and waits for nothing in between: a beginning that failed would otherwise be noticed too late.
 */
export async function readingFirst<Read, Result>(
  pool: Pool,
  read: (client: PoolClient) => Promise<Read>,
  work: (client: PoolClient, found: Read) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  let broken = false;
  try {
    const [, found] = await Promise.all([client.query('begin'), read(client)]);
    const result = await work(client, found);
    await client.query('commit');
    return result;
  } catch (error) {
    // A rollback that fails means the connection is gone, and with it the transaction; the first error is the one that tells.
    await client.query('rollback').catch(() => {
      broken = true;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}
