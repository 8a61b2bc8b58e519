// The first start: a new, empty database server in the data folder.
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Cluster } from './cluster.ts';
import { runProgram } from './run-program.ts';
import { handOver } from './server-user.ts';
import { DatabaseUnavailable } from './unavailable.ts';

/** The only role of our own server. */
export const ROLE = 'luoshi';
const timeoutMs = 120_000;
/** From this version on PostgreSQL brings C.UTF-8 itself; before, the system's is used. */
const firstWithBuiltinLocale = 17;

/**
 * Chinese search depends on the locale: with plain `C` trigrams see no Chinese letter at all. The files are made beside the goal
 * and renamed when complete, so that a process killed half way leaves nothing that looks like a database.
 */
export async function initialise(cluster: Cluster): Promise<void> {
  const { data, user, binaries } = cluster;
  clearUnfinished(data);
  const staging = `${data}.new-${process.pid}`;
  const fresh = join(staging, 'data');
  mkdirSync(staging, { recursive: true, mode: 0o700 });
  handOver(staging, user);
  const password = randomBytes(24).toString('base64url');
  const passwordFile = join(staging, 'password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  handOver(passwordFile, user);
  const args = [
    '-D',
    fresh,
    '-U',
    ROLE,
    '--auth=scram-sha-256',
    `--pwfile=${passwordFile}`,
    ...localeOf(binaries.major),
  ];
  const { code, output } = await runProgram({ path: binaries.initdb, args, user, cwd: staging, timeoutMs });
  if (code !== 0) {
    rmSync(staging, { recursive: true, force: true });
    throw new DatabaseUnavailable('initialising-failed', { folder: data, detail: output });
  }
  writeFileSync(cluster.passwordFile, `${password}\n`, { mode: 0o600 });
  chmodSync(cluster.passwordFile, 0o600);
  renameSync(fresh, data);
  rmSync(staging, { recursive: true, force: true });
}

function localeOf(major: number): readonly string[] {
  const builtin = major >= firstWithBuiltinLocale ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8'] : [];
  return ['--encoding=UTF8', '--locale=C.UTF-8', '--lc-messages=C', ...builtin];
}

function clearUnfinished(data: string): void {
  for (const name of readdirSync(dirname(data)))
    if (name.startsWith(`${basename(data)}.new-`)) rmSync(join(dirname(data), name), { recursive: true, force: true });
}
