// Which database a command works on.
import { type Database, dataFolder, KEY_VARIABLE, openDatabase } from '@luoshi/store';

/**
 * `--data FOLDER` names the folder of our own server; else DATABASE_URL wins, else LUOSHI_HOME or `.luoshi` here. LUOSHI_SECRET_KEY
 * holds the keys of sealed secrets, else a file in that folder.
 */
export function openChosenDatabase({ data }: { readonly data?: string }): Promise<Database> {
  const secretKey = process.env[KEY_VARIABLE];
  if (data !== undefined) return openDatabase({ dataDir: data, secretKey });
  return openDatabase({ url: process.env.DATABASE_URL, dataDir: dataFolder(process.env), secretKey });
}
