// A folder given instead of files: what is in it and below it that may hold readings or reports.
import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** Endings of reports; anything else in a folder is passed over without a word. */
export const reportEndings: ReadonlySet<string> = new Set(['.pdf', '.docx', '.html', '.htm', '.txt']);

/** Endings of readings and of reports. */
export const readingEndings: ReadonlySet<string> = new Set(['.json', '.jsonl', '.ndjson', ...reportEndings]);

/** False also where there is nothing. */
export async function isFolder(path: string): Promise<boolean> {
  const facts = await stat(path).catch(() => null);
  return facts?.isDirectory() ?? false;
}

/**
 * Paths below `folder`, a folder's own files and folders in the order of their names; hidden ones, pipes, devices and links
 * to folders are left out. Holds the names of one branch at a time. Throws where a folder may not be read.
 */
export async function* filesInFolder(folder: string, endings: ReadonlySet<string>): AsyncGenerator<string> {
  const entries = (await readdir(folder, { withFileTypes: true })).filter(({ name }) => !name.startsWith('.'));
  for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesInFolder(path, endings);
    else if (endings.has(extname(entry.name).toLowerCase()) && (await mayBeFile(entry, path))) yield path;
  }
}

/** A link that leads nowhere may be: whoever reads it says so. */
async function mayBeFile(entry: Dirent, path: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isFile();
  const facts = await stat(path).catch(() => null);
  return facts === null || facts.isFile();
}
