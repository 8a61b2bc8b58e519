// Runs a program and waits for it.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The checkout's top folder. */
export const TOP = fileURLToPath(new URL('../../', import.meta.url));

/** Runs `program` in the checkout with its output shown; resolves with its exit code, 127 where there is no such program. */
export function run(program, args, { env = {}, quiet = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: TOP,
      env: { ...process.env, ...env },
      stdio: ['ignore', quiet ? 'ignore' : 'inherit', 'inherit'],
      // npm and the commands of packages are .cmd files there.
      shell: process.platform === 'win32',
    });
    child.on('error', () => resolve(127));
    child.on('close', (code, signal) => resolve(code ?? (signal ? 1 : 0)));
  });
}

/** Runs npm without its notices. */
export const npm = (...args) => run('npm', [...args, '--loglevel=error', '--no-audit', '--no-fund']);

/** Runs a command that a package brought along. */
export const tool = (name, ...args) => run(`${TOP}node_modules/.bin/${name}`, args);
