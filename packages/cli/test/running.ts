// Runs the real command as a user would, in a process of its own.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const LUOSHI = fileURLToPath(new URL('../bin/luoshi.mjs', import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Circumstances {
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

/** English unless `env` says otherwise; the language settings of whoever runs the tests do not matter. */
export const plainEnv = { ...process.env, LC_ALL: 'C', LANG: '', LC_MESSAGES: '' };

/** Runs `luoshi` with `args` to its end. */
export function luoshi(args: readonly string[], { input = '', env = {}, cwd }: Circumstances = {}): Promise<Ended> {
  const child = spawn(process.execPath, [LUOSHI, ...args], { env: { ...plainEnv, ...env }, ...(cwd ? { cwd } : {}) });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  // A command that refuses at once does not read its input.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    );
  });
}

export const inChinese = { LC_ALL: 'zh_CN.UTF-8' };
