// The built pages are those of the sources.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { npm, TOP } from './run.mjs';

const WEB = `${TOP}packages/web/`;
const STAMP = `${WEB}dist/.sources-sha256`;
const BUILT_OR_FOREIGN = /(^|[\\/])(dist|node_modules|\.vite)([\\/]|$)/;

/** Builds the pages when a source of theirs or a package has changed since the last build. False when the build failed. */
export async function ensureWebBuilt() {
  const sources = hashOfSources();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === sources) return true;
  console.error('构建网页…… / Building the pages…');
  if ((await npm('run', 'build', '-w', '@luoshi/web')) !== 0) return false;
  writeFileSync(STAMP, sources);
  return true;
}

/** Over names and contents; the lock stands for the packages. The other rooms give the pages types only. */
function hashOfSources() {
  const hash = createHash('sha256').update(readFileSync(`${TOP}package-lock.json`));
  const files = readdirSync(WEB, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`)
    .filter((file) => !BUILT_OR_FOREIGN.test(file.slice(WEB.length)))
    .sort();
  for (const file of files) hash.update(file.slice(WEB.length)).update(readFileSync(file));
  return hash.digest('hex');
}
