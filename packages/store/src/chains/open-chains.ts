// The chains of one database, walked a page of rows at a time.
import type { Pool } from 'pg';
import { inTransaction } from '../transaction.ts';
import { type ChainRow, chainSources } from './chain-sources.ts';
import { type ChainKind, type Chains, type ChainsChecked, chainKinds } from './chains.ts';
import { tallyChains } from './tally-chains.ts';

export function openChains(pool: Pool): Chains {
  return {
    async *verify(government) {
      for (const kind of chainKinds) yield await checkKind(pool, kind, government);
    },
  };
}

/** One snapshot, so that an event recorded meanwhile and its chain's end are seen together or not at all. */
async function checkKind(pool: Pool, kind: ChainKind, government: string | null): Promise<ChainsChecked> {
  const { sql, hashed } = chainSources[kind];
  const tally = tallyChains(kind, hashed);
  return inTransaction(pool, async (db) => {
    await db.query('set transaction isolation level repeatable read, read only');
    // Sorting the events of many years may take longer than a page of a list should.
    await db.query('set local statement_timeout = 0');
    await db.query(`declare chain_rows no scroll cursor for ${sql}`, [government]);
    for (;;) {
      const { rows } = await db.query<ChainRow>('fetch 1000 from chain_rows');
      if (rows.length === 0) return tally.checked();
      for (const row of rows) tally.take(row);
    }
  });
}
