// The files of one database server and what is needed to run it.
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Binaries } from './binaries.ts';
import { reachableBinaries, reachableFolder, type ServerUser, serverUser } from './server-user.ts';
import { DatabaseUnavailable } from './unavailable.ts';

export interface Cluster {
  /** Ours: lock, password, log. */
  readonly home: string;
  /** PostgreSQL's: the database's files. One per major version, because a newer one cannot open an older one's. */
  readonly data: string;
  readonly lockFile: string;
  readonly passwordFile: string;
  readonly logFile: string;
  readonly binaries: Binaries;
  readonly user: ServerUser | null;
}

/** Lays out the data folder `wanted` (made if missing): who is not its owner may pass through, not list. */
export function clusterIn(wanted: string, binaries: Binaries): Cluster {
  try {
    mkdirSync(wanted, { recursive: true, mode: 0o711 });
    const user = serverUser();
    const home = reachableFolder(wanted, user);
    return {
      home,
      data: join(home, `postgresql-${binaries.major}`),
      lockFile: join(home, 'database.lock'),
      passwordFile: join(home, `postgresql-${binaries.major}.password`),
      logFile: join(home, 'database.log'),
      binaries: reachableBinaries(binaries, user),
      user,
    };
  } catch (error) {
    throw new DatabaseUnavailable('folder-not-usable', { folder: wanted, detail: (error as Error).message }, error);
  }
}

export const isInitialised = ({ data }: Cluster): boolean => existsSync(join(data, 'PG_VERSION'));

/**
 * Throws `other-version` when the folder holds a database of another major version and none of ours: to make an empty one beside it
 * would look as if everything were lost.
 */
export function checkVersion({ home, binaries }: Cluster): void {
  const majors = readdirSync(home).flatMap((name) => /^postgresql-(\d+)$/.exec(name)?.[1] ?? []);
  const [other] = majors;
  if (other === undefined || majors.includes(String(binaries.major))) return;
  throw new DatabaseUnavailable('other-version', { folder: home, database: other, program: binaries.major });
}

/** The password of the server's only role; a file only we can read. */
export function passwordOf({ passwordFile }: Cluster): string {
  try {
    return readFileSync(passwordFile, 'utf8').trim();
  } catch (error) {
    throw new DatabaseUnavailable('password-lost', { file: passwordFile }, error);
  }
}
