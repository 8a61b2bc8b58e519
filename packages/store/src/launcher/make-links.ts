// The links between library names that the binaries' package makes in its install script, which npm may not have run.
import { existsSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Binaries } from './binaries.ts';

/** Makes the links that are missing; does nothing where all are there. Several processes may do it at once. */
export function makeLinks({ root, links }: Binaries): void {
  for (const { source, target } of links) {
    const link = join(root, target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(relative(dirname(link), join(root, source)), link);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}
