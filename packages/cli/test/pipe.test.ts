import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { reportText } from './report.ts';
import { LUOSHI, plainEnv } from './running.ts';

let folder: string;
let report: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'luoshi-pipe-'));
  report = join(folder, 'report.txt');
  writeFileSync(report, reportText);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('when nobody reads on, the command ends quietly', async () => {
  const child = spawn(process.execPath, [LUOSHI, 'read', '-'], { env: plainEnv });
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  child.stdin.on('error', () => {});
  child.stdin.end(`${report}\n`.repeat(2_000));
  await once(child.stdout, 'data');
  child.stdout.destroy();
  const [code] = await once(child, 'close');
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
});

test.runIf(existsSync('/dev/full'))(
  'when nothing can be written, the command says so in one line and ends with 1',
  async () => {
    const full = openSync('/dev/full', 'w');
    const child = spawn(process.execPath, [LUOSHI, 'read', report], { env: plainEnv, stdio: ['ignore', full, 'pipe'] });
    let errors = '';
    child.stderr!.on('data', (chunk) => {
      errors += chunk;
    });
    const [code] = await once(child, 'close');
    closeSync(full);
    expect(code).toBe(1);
    expect(errors).toMatch(/^The output is not complete \(ENOSPC.*\)\. .*\n$/);
  },
);

test('a line is answered while the list is still open', async () => {
  const child = spawn(process.execPath, [LUOSHI, 'read', '-'], { env: plainEnv });
  const lines = createInterface({ input: child.stdout });
  const answered = once(lines, 'line');
  child.stdin.write(`${report}\n`);
  const [line] = await answered;
  expect(JSON.parse(line)).toMatchObject({ source: { name: 'report.txt' } });
  child.stdin.end();
  expect(await once(child, 'close')).toEqual([0, null]);
});

test('a reader that comes late still gets every line', async () => {
  const FILES = 300;
  const child = spawn(process.execPath, [LUOSHI, 'read', '-', '--jobs', '1'], { env: plainEnv });
  child.stdin.end(`${report}\n`.repeat(FILES));
  // By then there is more than a pipe holds, and the command waits.
  await once(child.stdout, 'readable');
  let count = 0;
  for await (const line of createInterface({ input: child.stdout })) if (JSON.parse(line)) count++;
  expect(count).toBe(FILES);
});
