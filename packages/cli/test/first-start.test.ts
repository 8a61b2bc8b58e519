// A first start that dies half way through the sample county, and the start after it.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import type { Health, Session } from '@luoshi/server/api-types';
import { openDatabase, openStore } from '@luoshi/store';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LUOSHI, plainEnv } from './running.ts';

const WHOLE = 'The sample county is loaded';
const PATIENCE_MS = 600_000;

let folder: string;
const children: ChildProcess[] = [];
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'luoshi-first-'));
});
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** What the server said up to the line that begins with `until`. */
async function start(data: string, until: string) {
  const args = ['serve', '--sample', '--port', '0', '--data', join(folder, data)];
  const child = spawn(process.execPath, [LUOSHI, ...args], { env: plainEnv });
  children.push(child);
  let said = '';
  for await (const line of createInterface({ input: child.stdout })) {
    said += `${line}\n`;
    if (line.startsWith(until)) break;
  }
  child.stdout.resume();
  return { child, address: /http:\S+/.exec(said)?.[0] ?? '' };
}

const asked = async <Answer>(url: string): Promise<Answer> => (await (await fetch(url)).json()) as Answer;

/** Everything that happened to matters, by what each is about; and the chains of hashes that are broken. */
async function kept(data: string) {
  const database = await openDatabase({ dataDir: join(folder, data) });
  const { chains } = await openStore(database);
  const broken: unknown[] = [];
  for await (const { broken: found } of chains.verify(null)) broken.push(...found);
  const { rows } = await database.pool.query(
    `select m.mechanism, m.work, m.number, e.seq, e.command, e.at, e.event->>'slipNumber' as slip
     from matters m join matter_events e on e.government = m.government and e.matter = m.id
     where m.government = '970325' order by m.number, e.seq`,
  );
  const { rows: figures } = await database.pool.query('select year, seq, series from measurements order by year, seq');
  await database.close();
  return { rows, figures, broken };
}

async function stopped(child: ChildProcess, signal: NodeJS.Signals) {
  child.kill(signal);
  return once(child, 'close');
}

test(
  'a first start serves pages while it loads the sample; killed half way, the next one makes it whole and not double',
  async () => {
    const { child, address } = await start('killed', 'Luoshi is running');
    expect((await asked<Session>(`${address}api/session`)).sampleLogins).toEqual([]);
    for (;;) {
      const { sampleLoading } = await asked<Health>(`${address}api/health`);
      expect(sampleLoading).not.toBeNull();
      if (sampleLoading?.part === 'matters' && sampleLoading.done > sampleLoading.total / 2) break;
      await pause(20);
    }
    await stopped(child, 'SIGKILL');
    const again = await start('killed', WHOLE);
    expect((await asked<Session>(`${again.address}api/session`)).sampleLogins.length).toBeGreaterThan(10);
    expect((await asked<Health>(`${again.address}api/health`)).sampleLoading).toBeNull();
    const undisturbed = await start('undisturbed', WHOLE);
    const expected = await kept('undisturbed');
    expect(await kept('killed')).toEqual(expected);
    expect(expected.rows.length).toBeGreaterThan(1_000);
    expect(expected.broken).toEqual([]);
    for (const one of [again, undisturbed]) expect(await stopped(one.child, 'SIGINT')).toEqual([0, null]);
  },
  PATIENCE_MS,
);

test('a first start that is stopped while it loads ends at once and in order', async () => {
  const { child } = await start('stopped', 'Luoshi is running');
  expect(await stopped(child, 'SIGINT')).toEqual([0, null]);
}, 120_000);
