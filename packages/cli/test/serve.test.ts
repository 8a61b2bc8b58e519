import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LUOSHI, luoshi, plainEnv } from './running.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'luoshi-serve-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Starts a server and waits for the line that says where it is. */
async function serving(...options: string[]) {
  const args = ['serve', '--data', join(folder, 'data'), ...options];
  const child = spawn(process.execPath, [LUOSHI, ...args], { env: plainEnv });
  let said = '';
  for await (const line of createInterface({ input: child.stdout })) {
    said += `${line}\n`;
    if (line.startsWith('Luoshi is running')) break;
  }
  child.stdout.resume();
  const address = /http:\S+/.exec(said)?.[0] ?? '';
  return { child, said, address };
}

describe('luoshi serve', () => {
  test('serves the sample county, says where in both languages, and stops at a signal, sent twice', async () => {
    const { child, said, address } = await serving('--sample', '--port', '0');
    expect(said).toContain('落实已启动');
    const reports = (await (await fetch(`${address}api/reports`)).json()) as { reports: { sample: boolean }[] };
    expect(reports.reports.filter(({ sample }) => sample)).toHaveLength(2);
    child.kill('SIGINT');
    child.kill('SIGINT');
    expect(await once(child, 'close')).toEqual([0, null]);
    await expect(fetch(address)).rejects.toThrow();
  });

  test('a port that was asked for and is taken is said, with a way out', async () => {
    const holder = createServer().listen(0, '127.0.0.1');
    await once(holder, 'listening');
    const { port } = holder.address() as { port: number };
    const { code, stderr } = await luoshi(['serve', '--port', String(port), '--data', join(folder, 'data')]);
    holder.close();
    expect(code).toBe(1);
    expect(stderr).toContain(`Port ${port} is taken`);
    expect(stderr).toContain(`--port ${port + 1}`);
  });

  test.each(['65536', '-1', 'http'])('%s is no port', async (port) => {
    const { code, stderr } = await luoshi(['serve', `--port=${port}`]);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: `"${port}" is not a port. Write a whole number from 0 to 65535.\n`,
    });
  });
});
