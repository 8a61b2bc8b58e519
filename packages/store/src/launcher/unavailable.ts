// A database that cannot be had: an outage or a wrong setting, thrown, with a sentence for whoever started the program.
import { en } from '../messages/en.ts';
import { zh } from '../messages/zh.ts';

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

/** Its message is the English sentence; `zh` has the Chinese one. Neither holds a password. */
export class DatabaseUnavailable extends Error {
  readonly code: UnavailableReason;
  readonly facts: UnavailableFacts;
  readonly zh: string;
  readonly en: string;

  constructor(code: UnavailableReason, facts: UnavailableFacts, cause?: unknown) {
    super(en[code](facts), { cause });
    this.name = 'DatabaseUnavailable';
    this.code = code;
    this.facts = facts;
    this.zh = zh[code](facts);
    this.en = this.message;
  }
}
