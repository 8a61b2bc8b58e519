// Which database a command works on.
import { type Database, dataFolder, openDatabase } from '@luoshi/store';

/** `--data FOLDER` names the folder of our own server; else DATABASE_URL wins, else LUOSHI_HOME or `.luoshi` here. */
export function openChosenDatabase({ data }: { readonly data?: string }): Promise<Database> {
  if (data !== undefined) return openDatabase({ dataDir: data });
  return openDatabase({ url: process.env.DATABASE_URL, dataDir: dataFolder(process.env) });
}
