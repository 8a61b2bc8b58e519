// The whole of it for a browser test: pages, server and an embedded database, each of this test's own.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '@luoshi/server';
import { openDatabase } from '@luoshi/store';
import { buildPages } from './built-pages.ts';

export interface RunningPages {
  readonly address: string;
  /** True when the sample county's year, its people and its figures are there, too. */
  readonly sampleIsWhole: Promise<boolean>;
  close(): Promise<void>;
}

/** With the sample county's reports loaded. */
export async function runPages(): Promise<RunningPages> {
  const webDist = await buildPages();
  const dataDir = mkdtempSync(join(tmpdir(), 'luoshi-data-'));
  const database = await openDatabase({ dataDir });
  const server = await startServer({ database, port: 0, sample: true, webDist, limits: { signInsPerMinute: 1_000 } });
  return {
    address: server.address,
    sampleIsWhole: server.sampleIsWhole,
    close: async () => {
      await server.close();
      await database.close();
      for (const folder of [webDist, dataDir]) rmSync(folder, { recursive: true, force: true });
    },
  };
}
