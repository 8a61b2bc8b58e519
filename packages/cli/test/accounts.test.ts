import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chainKinds, type Database, openDatabase, openStore, type Store } from '@luoshi/store';
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
    expect(stdout).toContain('一次性密码');
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

  test('finds every chain whole, then the log broken once somebody has changed it', async () => {
    const whole = await auditing('verify', ['--government', '000000']);
    expect(whole).toMatchObject({ code: 0, stderr: '' });
    expect(whole.stdout).toMatch(/audit log: 1 chain, \d+ events?, all whole/);
    expect(whole.stdout.trimEnd().split('\n')).toHaveLength(chainKinds.length);
    await database.pool.query('alter table audit_log disable trigger all');
    await database.pool.query(`update audit_log set target = 'other' where government = '000000' and seq = 1`);
    const { code, stdout, stderr } = await auditing('verify');
    expect(code).toBe(1);
    expect(stderr).toContain('000000: changed or cut at event 1');
    expect(stdout).not.toContain('audit log');
  });

  test('says in Chinese, too, where a chain is broken', async () => {
    const { code, stderr } = await luoshi(['audit', 'verify', '--data', data], { env: inChinese });
    expect(code).toBe(1);
    expect(stderr).toContain('审计日志：1 条链中有 1 条被改动或缺失');
    expect(stderr).toContain('000000：从第 1 条起被改动或缺失');
  });
});

describe('sealed second steps', () => {
  const key = { government: '000000', login: 'xitong' };
  const by = { account: null, name: '安装' };
  const second = async () => {
    await store.accounts.beginTotp(key, 'JBSWY3DP');
    await store.accounts.confirmTotp(key, 'JBSWY3DP', by);
  };

  test('are sealed anew under another key, and open in a server that runs', async () => {
    await second();
    const { code, stdout, stderr } = await luoshi(['secrets', 'change-key', '--data', data]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/A new key is in force \(id [0-9a-f]{16}\); second steps of 1 account/);
    expect(await store.accounts.totpSecret(key, 'current')).toBe('JBSWY3DP');
  });

  test('whose key is gone are told in one line by the doctor, named by a change of keys, and can be removed', async () => {
    await second();
    rmSync(join(data, 'secret.keys'));
    const looked = await luoshi(['doctor', '--data', data], { env: inChinese });
    expect(looked.stdout).toMatch(/✗ 打开动态口令和电话号码的密钥（编号 [0-9a-f]{16}）不在这台服务器上/);
    const changed = await luoshi(['secrets', 'change-key', '--data', data]);
    expect(changed.code).toBe(1);
    expect(changed.stderr).toContain('xitong (000000)');
    expect(await luoshi(['user', 'remove-totp', 'xitong', '--data', data])).toMatchObject({ code: 0, stderr: '' });
    expect(await store.accounts.find(key)).toMatchObject({ hasTotp: false });
    const unknown = await luoshi(['user', 'remove-totp', 'nobody', '--data', data]);
    expect([unknown.code, unknown.stderr.trimEnd().split('\n')]).toEqual([1, [expect.stringContaining('nobody')]]);
  });
});
