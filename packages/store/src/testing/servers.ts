// The PostgreSQL servers that tests run on: our own, and a foreign one where there is one.
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { systemBinaries } from '../launcher/binaries.ts';
import { openEmbedded } from '../launcher/embedded-database.ts';

export interface TestServer {
  readonly name: string;
  /** Starts it or joins those who use it already. `url` is of its maintenance database. */
  start(): Promise<{ readonly url: string; stop(): Promise<void> }>;
}

/** Kept between runs, so that tests start in milliseconds; shared by test files that run at once. */
const folder = (name: string): string => join(tmpdir(), `luoshi-test-${userInfo().username}`, name);

const own: TestServer = { name: 'our own PostgreSQL', start: () => started({ dataDir: folder('own') }) };

/** `LUOSHI_TEST_DATABASE_URL`, else the system's PostgreSQL in a temporary folder, else none. */
function foreign(): TestServer | null {
  const url = process.env.LUOSHI_TEST_DATABASE_URL;
  if (url)
    return { name: 'the PostgreSQL of LUOSHI_TEST_DATABASE_URL', start: async () => ({ url, stop: async () => {} }) };
  const binaries = systemBinaries();
  if (!binaries) return null;
  const name = `the system's PostgreSQL ${binaries.major}`;
  return { name, start: () => started({ dataDir: folder('system'), binaries }) };
}

async function started(options: Parameters<typeof openEmbedded>[0]) {
  const database = await openEmbedded(options);
  const { user, password, host, port } = database.connection;
  return { url: `postgres://${user}:${password}@${host}:${port}/postgres`, stop: () => database.close() };
}

const elsewhere = foreign();

/** Each suite runs on all of them. */
export const testServers: readonly TestServer[] = elsewhere ? [own, elsewhere] : [own];
export const ownServer = own;
