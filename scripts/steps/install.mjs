// The packages in node_modules are those of package-lock.json.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { npm, TOP } from './run.mjs';

const LOCK = `${TOP}package-lock.json`;
const STAMP = `${TOP}node_modules/.luoshi-lock-sha256`;
/** What npm itself keeps of the last install: the packages that are there. */
const HIDDEN_LOCK = `${TOP}node_modules/.package-lock.json`;

/** Runs `npm ci` when a package is missing or has another version than the lock says; otherwise costs one small read. */
export async function ensureInstalled() {
  const stamp = createHash('sha256').update(readFileSync(LOCK)).digest('hex');
  if (existsSync(HIDDEN_LOCK) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp) return;
  if (!isInstalled()) {
    console.error('安装依赖包…… / Installing packages…');
    if ((await npm('ci')) !== 0) {
      console.error('安装失败，请检查网络后重试。 / Installing failed. Check the network and try again.');
      process.exit(1);
    }
  }
  writeFileSync(STAMP, stamp);
}

/** Also true of what somebody installed by hand: what is there is not thrown away when it is right. */
function isInstalled() {
  if (!existsSync(HIDDEN_LOCK)) return false;
  const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  const there = packagesOf(HIDDEN_LOCK);
  return Object.entries(packagesOf(LOCK))
    .filter(([place, { optional, devOptional }]) => place.startsWith('node_modules/') && !optional && !devOptional)
    .every(([place, { version, link }]) => there[place] && (link || there[place].version === version));
}
