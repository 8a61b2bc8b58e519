// A database as seen by a program that can repeat all it does: its commits do not wait for the disk.
import { Pool } from 'pg';
import type { Database } from '../database.ts';
import { ignoreLostIdle } from './embedded-database.ts';

/**
 * Connections of their own to the same server with asynchronous commit. After a crash of the machine the last commits may be missing,
 * never one that came before another that is there; so it is for nobody who was told that something is kept, only for what finds
 * out by itself where it broke off. The next commit that does wait, on any connection, keeps all before it.
 */
export function withLazyCommits({ kind, pool: own, secretKeys }: Database): Database {
  // The password is there and not enumerable.
  const pool = new Pool({ ...own.options, password: own.options.password });
  pool.on('error', ignoreLostIdle);
  // Nothing is asked on a connection before this, and a connection does things in order.
  pool.on('connect', (client) => {
    client.query('set synchronous_commit = off').catch(ignoreLostIdle);
  });
  let closed: Promise<void> | undefined;
  return {
    kind,
    pool,
    secretKeys,
    close: () => {
      closed ??= pool.end();
      return closed;
    },
  };
}
