import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, openDatabase, openStore, type Store } from '@luoshi/store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inChinese, luoshi } from './running.ts';

let folder: string;
let data: string;
let database: Database;
let store: Store;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'luoshi-accounts-'));
  data = join(folder, 'data');
  database = await openDatabase({ dataDir: data });
  store = await openStore(database);
});
afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

const creating = (login: string, role: readonly string[], more: readonly string[] = []) =>
  luoshi(['user', 'create', login, '--name', '丁一川', '--data', data, ...more, '--role', ...role]);

describe('luoshi user create', () => {
  test('makes the first administrator, whose password is shown once and must be changed', async () => {
    const { code, stdout, stderr } = await creating('xitong', ['system-admin']);
    expect([code, stderr]).toEqual([0, '']);
    const password = /One-time password: (\S+)/.exec(stdout)![1]!;
    expect(await store.accounts.find({ government: '000000', login: 'xitong' })).toMatchObject({
      name: '丁一川',
      roles: ['system-admin'],
      mustChange: true,
    });
    expect(JSON.stringify(await store.audit.list('000000'))).not.toContain(password);
  });

  test.each([
    ['a login that is taken', 'xitong', ['audit-admin'], [], 1, 'is taken'],
    ['two administrators in one', 'anquan', ['security-admin', 'audit-admin'], [], 1, 'administrator’s role'],
    ['a government that is not kept', 'ducha', ['office'], ['--government', '990199'], 1, '990199'],
    ['a role that is none', 'ducha', ['boss'], [], 2, 'no role "boss"'],
  ])('refuses %s in one line', async (_, login, role, more, code, sentence) => {
    const ended = await creating(login, role, more);
    expect(ended).toMatchObject({ code, stdout: '' });
    expect(ended.stderr).toContain(sentence);
    expect(ended.stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  test('says in its help what it takes', async () => {
    const { code, stdout } = await luoshi(['user', 'create', '--help'], { env: inChinese });
    expect(code).toBe(0);
    expect(stdout).toContain('一次性口令');
  });
});

describe('luoshi audit', () => {
  const auditing = (command: string, more: readonly string[] = []) =>
    luoshi(['audit', command, '--data', data, ...more]);

  test('exports every entry as a line of JSON', async () => {
    const { code, stdout } = await auditing('export');
    expect(code).toBe(0);
    const entries = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(entries[0]).toMatchObject({ government: '000000', seq: 1, event: 'account-created', target: 'xitong' });
  });

  test('finds the log whole, then broken once somebody has changed it', async () => {
    const whole = await auditing('verify', ['--government', '000000']);
    expect(whole).toMatchObject({ code: 0, stderr: '' });
    expect(whole.stdout).toMatch(/000000: the audit log is whole, \d+ entr/);
    await database.pool.query('alter table audit_log disable trigger all');
    await database.pool.query(`update audit_log set target = 'other' where government = '000000' and seq = 1`);
    const { code, stderr } = await auditing('verify');
    expect(code).toBe(1);
    expect(stderr).toContain('changed or cut at entry 1');
  });
});
