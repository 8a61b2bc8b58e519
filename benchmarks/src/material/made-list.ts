// A list of as many files as one likes, made from a few texts without filling the disk.
import { linkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportTexts } from './report-texts.ts';

/** Paths of `count` text files in `folder`: hard links in turn to the measured reports. */
export function madeList(folder: string, count: number): string[] {
  const originals = reportTexts().map(({ name, text }) => {
    const path = join(folder, `original-${count}-${name}`);
    writeFileSync(path, text);
    return path;
  });
  return Array.from({ length: count }, (_, at) => {
    const path = join(folder, `list-${count}-${String(at).padStart(5, '0')}.txt`);
    linkSync(originals[at % originals.length]!, path);
    return path;
  });
}
