// The packages in node_modules are those of package-lock.json.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { npm, TOP } from './run.mjs';

const LOCK = `${TOP}package-lock.json`;
const STAMP = `${TOP}node_modules/.luoshi-lock-sha256`;
/** npm writes it at the end of an install. */
const HIDDEN_LOCK = `${TOP}node_modules/.package-lock.json`;

/** Runs `npm ci` when packages are missing or the lock has changed since; otherwise costs one small read. */
export async function ensureInstalled() {
  const lock = createHash('sha256').update(readFileSync(LOCK)).digest('hex');
  if (isInstalled(lock)) return;
  console.error('安装依赖包…… / Installing packages…');
  if ((await npm('ci')) !== 0) {
    console.error('安装失败，请检查网络后重试。 / Installing failed. Check the network and try again.');
    process.exit(1);
  }
  writeFileSync(STAMP, lock);
}

function isInstalled(lock) {
  if (!existsSync(HIDDEN_LOCK)) return false;
  if (existsSync(STAMP)) return readFileSync(STAMP, 'utf8') === lock;
  // Installed by hand with npm: take it over when that happened after the lock was last written.
  if (statSync(HIDDEN_LOCK).mtimeMs < statSync(LOCK).mtimeMs) return false;
  writeFileSync(STAMP, lock);
  return true;
}
