import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, openDatabase, openStore, type Store } from '@luoshi/store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as bad from './bad-files.ts';
import { reportText } from './report.ts';
import { inChinese, luoshi } from './running.ts';

let folder: string;
let data: string;
let report: string;
let database: Database;
let store: Store;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'luoshi-import-'));
  data = join(folder, 'data');
  report = join(folder, 'jichuan-2031.txt');
  writeFileSync(report, reportText);
  // Kept open, as by a running server: the command works beside it.
  database = await openDatabase({ dataDir: data });
  store = await openStore(database);
});
afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

const importing = (files: readonly string[], options: readonly string[] = [], env = {}) =>
  luoshi(['import', ...files, '--government', '990101', '--data', data, ...options], { env });

describe('luoshi import', () => {
  test('keeps a report once, says so the second time, and knows who did it', async () => {
    const first = await importing([report], ['--name', '霁川县', '--by', '文秘一']);
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(first.stdout).toMatch(/is kept, with \d+ figures and \d+ commitments/);
    const again = await importing([report]);
    expect(again).toEqual({
      code: 0,
      stderr: '',
      stdout: '“jichuan-2031.txt” is in the ledger already; nothing was added.\n',
    });
    expect(await store.reports()).toMatchObject([
      { importedBy: '文秘一', government: { code: '990101', name: '霁川县' } },
    ]);
  });

  test('keeps the good among bad files, tells of each bad one, and ends with 1', async () => {
    const other = join(folder, 'jichuan-2032.txt');
    writeFileSync(other, reportText.replaceAll('2031', '2032'));
    const bads = [bad.emptyFile, bad.jpegNamedPdf, bad.encryptedPdf, bad.zipBombNamedDocx].map((make) => make(folder));
    const before = (await store.reports()).length;
    const { code, stdout, stderr } = await importing([...bads, other], [], inChinese);
    expect(code).toBe(1);
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr.trimEnd().split('\n')).toHaveLength(bads.length);
    expect(await store.reports()).toHaveLength(before + 1);
  });

  test.each([
    ['a code that is none', ['import', 'a.txt', '--government', '99'], 2, '"99" is not a division code'],
    ['no code', ['import', 'a.txt'], 2, 'Say --government'],
    ['no files', ['import', '--government', '990101'], 2, 'The argument files is missing'],
  ])('refuses %s before it opens anything', async (_, args, code, sentence) => {
    const ended = await luoshi(args);
    expect(ended).toMatchObject({ code, stdout: '' });
    expect(ended.stderr).toContain(sentence);
  });

  test('a database that cannot be reached is said in one line', async () => {
    const env = { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' };
    const { code, stderr } = await luoshi(['import', report, '--government', '990101'], { env });
    expect(code).toBe(1);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).toContain('DATABASE_URL');
  });
});

test('luoshi doctor finds its own database well', async () => {
  const { stdout } = await luoshi(['doctor', '--data', data]);
  expect(stdout).toContain('✓ PostgreSQL');
  expect(stdout).not.toContain('✗ PostgreSQL');
});
