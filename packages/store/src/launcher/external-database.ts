// A PostgreSQL that somebody else runs, named by a URL.
import { Pool } from 'pg';
import type { Database } from '../database.ts';
import type { KeySource } from '../secrets/key-ring.ts';
import { ignoreLostIdle } from './embedded-database.ts';
import { poolSettings } from './pool-settings.ts';
import { DatabaseUnavailable } from './unavailable.ts';

/** Connects once to see that the server is there. Throws `DatabaseUnavailable`, whose sentence names the host and no password. Without `secretKeys` nothing can be sealed in it. */
export async function openExternal(url: string, secretKeys: KeySource = { file: null }): Promise<Database> {
  const host = hostOf(url);
  const pool = new Pool({ connectionString: url, ...poolSettings });
  pool.on('error', ignoreLostIdle);
  try {
    await pool.query('select 1');
  } catch (error) {
    await pool.end();
    throw new DatabaseUnavailable('url-unreachable', { host, detail: reasonOf(error) }, error);
  }
  let closed: Promise<void> | undefined;
  return {
    kind: 'external',
    pool,
    secretKeys,
    close: () => {
      closed ??= pool.end();
      return closed;
    },
  };
}

function hostOf(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (!parsed || !['postgres:', 'postgresql:'].includes(parsed.protocol))
    throw new DatabaseUnavailable('url-invalid', {});
  return parsed.host;
}

/** Node gives a list where it tried several addresses of one name; its own message is then empty. */
function reasonOf(error: unknown): string {
  const [first] = error instanceof AggregateError ? error.errors : [];
  return (first ?? error) instanceof Error ? (first ?? error).message : String(error);
}
