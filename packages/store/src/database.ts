// A connection to PostgreSQL, whoever runs it.
import type { Pool } from 'pg';
import type { KeySource } from './secrets/key-ring.ts';

export interface Database {
  /** `embedded`: our own server beside the data folder; `external`: the one a URL names. */
  readonly kind: 'embedded' | 'external';
  readonly pool: Pool;
  /** Where the keys are that secrets in it are sealed under: never in the database itself. */
  readonly secretKeys: KeySource;
  /** Gives the connections back; the embedded server stops when no other process uses it. May be called twice. */
  close(): Promise<void>;
}
