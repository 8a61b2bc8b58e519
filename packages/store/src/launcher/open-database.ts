// The one door to a database: the one a URL names, else our own beside the data folder.
import { join, resolve } from 'node:path';
import type { Database } from '../database.ts';
import { KEY_FILE } from '../secrets/key-file.ts';
import { openEmbedded } from './embedded-database.ts';
import { openExternal } from './external-database.ts';

export interface OpenOptions {
  /** A `postgres://` URL; wins when given and not empty. Callers pass `process.env.DATABASE_URL`. */
  readonly url?: string | undefined;
  /** Folder of our own server's files; relative paths count from the working directory. Callers pass `dataFolder(process.env)`. */
  readonly dataDir: string;
  /** Keys that secrets are sealed under; else those of a file in the folder. Callers pass `process.env.LUOSHI_SECRET_KEY`. */
  readonly secretKey?: string | undefined;
  /** For starting our own server, recovery after a crash included; 60 seconds when left out. */
  readonly startTimeoutMs?: number;
}

/** Opens the database. Throws `DatabaseUnavailable` with a sentence in both languages when there is none to be had. */
export function openDatabase({ url, dataDir, secretKey, startTimeoutMs }: OpenOptions): Promise<Database> {
  const folder = resolve(dataDir);
  const secretKeys = { given: secretKey, file: join(folder, KEY_FILE) };
  if (url) return openExternal(url, secretKeys);
  return openEmbedded({ dataDir: folder, secretKeys, ...(startTimeoutMs === undefined ? {} : { startTimeoutMs }) });
}

/** The data folder: LUOSHI_HOME, else `.luoshi` in the working directory. */
export const dataFolder = (environment: Readonly<Record<string, string | undefined>>): string =>
  environment.LUOSHI_HOME || '.luoshi';
