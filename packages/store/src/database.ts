// A connection to PostgreSQL, whoever runs it.
import type { Pool } from 'pg';

export interface Database {
  /** `embedded`: our own server beside the data folder; `external`: the one a URL names. */
  readonly kind: 'embedded' | 'external';
  readonly pool: Pool;
  /** Gives the connections back; the embedded server stops when no other process uses it. May be called twice. */
  close(): Promise<void>;
}
