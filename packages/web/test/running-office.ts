// The whole of it for a test of supervision: pages, server, database, the sample county's people, and a clock that the test sets.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildApp, loadSample, loadSampleAccounts } from '@luoshi/server';
import { openDatabase, openStore, type Store } from '@luoshi/store';
import { buildPages } from './built-pages.ts';

export interface RunningOffice {
  readonly address: string;
  readonly store: Store;
  /** From now on it is this instant (ISO 8601), and what is due by then comes due. */
  moveTo(instant: string): Promise<void>;
  close(): Promise<void>;
}

/** Begins at the instant `from` (ISO 8601), with units and people and without a matter. */
export async function runOffice(from: string): Promise<RunningOffice> {
  let now = new Date(from);
  const webDist = await buildPages();
  const dataDir = mkdtempSync(join(tmpdir(), 'luoshi-data-'));
  const database = await openDatabase({ dataDir });
  const store = await openStore(database, { now: () => now });
  await loadSample(store);
  await loadSampleAccounts(store);
  const app = await buildApp({ store, webDist, host: '127.0.0.1', limits: { signInsPerMinute: 1_000 } });
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  return {
    address,
    store,
    moveTo: async (instant) => {
      now = new Date(instant);
      await store.matters.fireDue();
    },
    close: async () => {
      await app.close();
      await database.close();
      for (const folder of [webDist, dataDir]) rmSync(folder, { recursive: true, force: true });
    },
  };
}
