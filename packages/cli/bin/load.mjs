// Finds the program's modules compiled, and compiles them first when a source has changed.
// Why: loading some hundred TypeScript files one by one through a loader costs every start, and every reading thread, about a
// third of a second and 35 MB. Compiled they load as fast as Node itself starts.

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const top = fileURLToPath(new URL('../../../', import.meta.url));
const rooms = [
  'packages/reader/src',
  'packages/reader/node',
  'packages/grammar/src',
  'packages/ledger/src',
  'packages/mechanisms/src',
  'packages/documents/src',
  'packages/store/src',
  'packages/server/src',
  'packages/cli/src',
  'samples/src',
];
const outputs = `${top}packages/cli/dist/`;

/**
 * The module `entry` (a path below `packages/cli/src/` without ending). Where nothing can be compiled or written, and with
 * LUOSHI_DEBUG set, it comes from source through tsx: slower, the same, and with the sources' lines in its traces.
 */
export async function load(entry) {
  if (process.env.LUOSHI_DEBUG) return fromSource(entry);
  const folder = `${outputs}${fingerprint()}/`;
  if (!existsSync(folder)) {
    const { compile } = await import('./compile.mjs');
    if (!(await compile({ top, outputs, folder }))) return fromSource(entry);
  }
  return import(pathToFileURL(`${folder}${entry}.js`).href);
}

async function fromSource(entry) {
  const { register } = await import('tsx/esm/api');
  register();
  return import(`../src/${entry}.ts`);
}

/** Changes when a source is added, removed or saved. */
function fingerprint() {
  const hash = createHash('sha1').update(process.version);
  for (const room of rooms) {
    for (const name of readdirSync(`${top}${room}`, { recursive: true }).sort()) {
      if (!/\.(ts|json)$/.test(name) || name.endsWith('.test.ts')) continue;
      const { mtimeMs, size } = statSync(`${top}${room}/${name}`);
      hash.update(`${room}/${name} ${mtimeMs} ${size}\n`);
    }
  }
  return hash.digest('hex').slice(0, 16);
}
