// A process that opens a data folder and leaves it properly when told to.
import { writeSync } from 'node:fs';
import { openDatabase } from '../launcher/open-database.ts';

const [dataDir = ''] = process.argv.slice(2);
const database = await openDatabase({ dataDir });
process.on('SIGTERM', async () => {
  await database.close();
  process.exit(0);
});
const { rows } = await database.pool.query<{ pid: number }>(
  `select pg_backend_pid() as pid, extract(epoch from pg_postmaster_start_time())::text as started`,
);
writeSync(1, `${JSON.stringify(rows[0])}\n`);
setInterval(() => {}, 1_000);
