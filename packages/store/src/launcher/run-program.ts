// Runs one of PostgreSQL's programs to its end.
import { spawn } from 'node:child_process';
import type { ServerUser } from './server-user.ts';

export interface Ended {
  readonly code: number | null;
  /** Standard output and error as they came; for sentences, not for parsing. */
  readonly output: string;
}

interface Program {
  readonly path: string;
  readonly args: readonly string[];
  readonly user: ServerUser | null;
  /** The server's user must be allowed to stand there. */
  readonly cwd: string;
  readonly timeoutMs: number;
}

/** Messages come in English; ended by force after `timeoutMs`. */
export function runProgram({ path, args, user, cwd, timeoutMs }: Program): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(path, args, {
      cwd,
      env: plainEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: timeoutMs,
      killSignal: 'SIGKILL',
      ...user,
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        output = (output + text).slice(-4_000);
      });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output: output.trim() }));
  });
}

/** Without our own settings: no PG* variable, no locale of the person's, no secrets. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  const kept = ['PATH', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR'];
  const entries = kept.map((name) => [name, process.env[name]] as const).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(entries), LC_ALL: 'C', TZ: 'UTC' };
}
