// PostgreSQL refuses to run as root: then it runs as nobody, and what it needs must be within that user's reach.
import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { type Binaries, movedTo } from './binaries.ts';
import { makeLinks } from './make-links.ts';

export interface ServerUser {
  readonly uid: number;
  readonly gid: number;
}

const nobody: ServerUser = { uid: 65534, gid: 65534 };
/** Belongs to root and is open to all for reading the way through: for what lies where nobody cannot go. */
const rootsOwnFolder = '/var/lib/luoshi';

/** The user the server runs as; null for the user we are, who is then not root. */
export const serverUser = (): ServerUser | null => (process.getuid?.() === 0 ? nobody : null);

/** Gives a file or folder to the server's user. */
export function handOver(path: string, user: ServerUser | null): void {
  if (user) chownSync(path, user.uid, user.gid);
}

/** Whether every folder on the way to `path` lets strangers through (the x of others). */
function isReachable(path: string): boolean {
  for (let folder = path; ; folder = dirname(folder)) {
    if (existsSync(folder) && (statSync(folder).mode & 0o001) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}

/**
 * The folder for the database: `wanted`, unless the server runs as nobody and the way there is closed to it (a checkout in root's
 * home). A closed folder in an open place is opened for passing through; otherwise it is a folder of root's own, told apart by the wanted path, which gets a note that says so.
 */
export function reachableFolder(wanted: string, user: ServerUser | null): string {
  if (!user || isReachable(wanted)) return wanted;
  if (isReachable(dirname(wanted))) {
    chmodSync(wanted, statSync(wanted).mode | 0o011);
    return wanted;
  }
  const mark = createHash('sha256').update(wanted).digest('hex').slice(0, 16);
  const folder = join(rootsOwnFolder, mark);
  mkdirSync(folder, { recursive: true, mode: 0o711 });
  writeFileSync(join(wanted, 'database-folder.txt'), `${folder}\n`);
  return folder;
}

/** The binaries with their links, copied to a folder of root's own where nobody cannot reach the original. */
export function reachableBinaries(binaries: Binaries, user: ServerUser | null): Binaries {
  if (!user || isReachable(binaries.root)) {
    makeLinks(binaries);
    return binaries;
  }
  const copy = movedTo(join(rootsOwnFolder, `postgresql-${binaries.version}`), binaries);
  if (!existsSync(copy.root)) copyWhole(binaries.root, copy.root);
  makeLinks(copy);
  return copy;
}

/** Copies beside the goal and renames, so that a copy is never seen half done; who comes second drops theirs. */
function copyWhole(from: string, to: string): void {
  const unfinished = `${to}.${process.pid}`;
  mkdirSync(dirname(to), { recursive: true, mode: 0o755 });
  cpSync(from, unfinished, { recursive: true, verbatimSymlinks: true });
  chmodSync(unfinished, 0o755);
  try {
    renameSync(unfinished, to);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(to)) throw error;
  }
}
