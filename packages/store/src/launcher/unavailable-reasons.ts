// Why a database cannot be had. Sentences in both languages are in `messages/`.

/** Every reason why there is no database, with when it occurs. */
export const unavailableReasons = {
  'binaries-missing': 'no PostgreSQL comes with this platform, none is installed, and no DATABASE_URL is set',
  'folder-not-usable': 'the data folder cannot be made or written',
  'folder-busy': 'another process holds the data folder’s lock for too long',
  'initialising-failed': 'initdb ended with an error',
  'start-failed': 'the server ended while starting',
  'start-too-slow': 'the server did not answer in time',
  'password-lost': 'the data folder has a database but its password file is gone or wrong',
  'other-version': 'the data folder has a database of another major version of PostgreSQL',
  'url-invalid': 'DATABASE_URL is not a postgres:// URL',
  'url-unreachable': 'the server of DATABASE_URL does not answer or refuses us',
  'migration-edited': 'an applied migration differs from the file of this version',
  'database-newer': 'the database was migrated by a newer version than this one',
  'search-extension-missing': 'the extension pg_trgm cannot be installed',
} as const;

export type UnavailableReason = keyof typeof unavailableReasons;
export type UnavailableFacts = Readonly<Record<string, string | number>>;
