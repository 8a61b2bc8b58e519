// The files of one database server and what is needed to run it.
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Binaries } from './binaries.ts';
import { clusterFolder, reachableBinaries, type ServerUser, serverUser } from './server-user.ts';
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

/** Lays out the data folder `home` (made if missing, closed to other users' reading). */
export function clusterIn(home: string, binaries: Binaries): Cluster {
  try {
    // Others may pass through, not list: the server's user has its own folder inside.
    mkdirSync(home, { recursive: true, mode: 0o711 });
    const user = serverUser();
    return {
      home,
      data: clusterFolder(join(home, `postgresql-${binaries.major}`), user),
      lockFile: join(home, 'database.lock'),
      passwordFile: join(home, 'database.password'),
      logFile: join(home, 'database.log'),
      binaries: reachableBinaries(binaries, user),
      user,
    };
  } catch (error) {
    throw new DatabaseUnavailable('folder-not-usable', { folder: home, detail: (error as Error).message }, error);
  }
}

export const isInitialised = ({ data }: Cluster): boolean => existsSync(join(data, 'PG_VERSION'));

/** The password of the server's only role; a file only we can read. */
export function passwordOf({ passwordFile }: Cluster): string {
  try {
    return readFileSync(passwordFile, 'utf8').trim();
  } catch (error) {
    throw new DatabaseUnavailable('password-lost', { file: passwordFile }, error);
  }
}
