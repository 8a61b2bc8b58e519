import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../open-store.ts';
import { type Child, startChild } from '../testing/child.ts';
import { type Binaries, findBinaries } from './binaries.ts';
import { clusterIn } from './cluster.ts';
import { openEmbedded } from './embedded-database.ts';
import { withFolderLock } from './folder-lock.ts';
import { isAlive } from './is-alive.ts';
import { makeLinks } from './make-links.ts';
import { openDatabase } from './open-database.ts';
import { runningPostmaster } from './postmaster.ts';

const binaries = findBinaries() as Binaries;
let dataDir: string;
const children: Child[] = [];
const cluster = () => clusterIn(dataDir, binaries);
const startedAt = `select extract(epoch from pg_postmaster_start_time())::text as started`;

/** A new folder, closed to others as the system makes it. */
const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'luoshi-launcher-'));

beforeAll(() => {
  dataDir = temporaryFolder();
});
afterEach(async () => {
  for (const child of children.splice(0)) await child.kill('SIGKILL');
});
afterAll(async () => {
  const running = runningPostmaster(cluster());
  if (running) process.kill(running.pid, 'SIGINT');
  while (runningPostmaster(cluster())) await new Promise((resolve) => setTimeout(resolve, 20));
  rmSync(dataDir, { recursive: true, force: true });
});

const child = (script: string, ...args: readonly string[]): Child => {
  const started = startChild(script, ...args);
  children.push(started);
  return started;
};

describe('a data folder', () => {
  it('gets a server on first opening, which is stopped when the last one leaves', async () => {
    const database = await openEmbedded({ dataDir });
    expect((await database.pool.query('select current_database() as name')).rows).toEqual([{ name: 'luoshi' }]);
    await database.close();
    expect(runningPostmaster(cluster())).toBeNull();
  });

  it('has a password that only its owner can read and that stands in no log and on no command line', async () => {
    const database = await openEmbedded({ dataDir });
    const { passwordFile, logFile } = cluster();
    const password = readFileSync(passwordFile, 'utf8').trim();
    const commands = spawnSync('ps', ['-eo', 'args'], { encoding: 'utf8' }).stdout;
    await database.close();
    expect(statSync(passwordFile).mode & 0o077).toBe(0);
    expect(password.length).toBeGreaterThanOrEqual(32);
    expect(readFileSync(logFile, 'utf8')).not.toContain(password);
    expect(commands).toContain(database.connection.port.toString());
    expect(commands).not.toContain(password);
  });

  it('lets nobody in without the password', async () => {
    const database = await openEmbedded({ dataDir });
    const { host, port, user } = database.connection;
    await expect(
      openDatabase({ url: `postgres://${user}:wrong@${host}:${port}/luoshi`, dataDir }),
    ).rejects.toMatchObject({
      code: 'url-unreachable',
    });
    await database.close();
  });

  it('keeps every commit through a power cut: fsync is on', async () => {
    const database = await openEmbedded({ dataDir });
    const { rows } = await database.pool.query(
      `select current_setting('fsync') as fsync, current_setting('synchronous_commit') as synchronous`,
    );
    await database.close();
    expect(rows).toEqual([{ fsync: 'on', synchronous: 'on' }]);
  });

  it('is shared: the second process uses the first one’s server, and the last to leave stops it', async () => {
    const first = child('./child-holder.ts', dataDir);
    await first.wrote(1);
    const database = await openEmbedded({ dataDir });
    const { started } = JSON.parse(first.lines[0]!) as { started: string };
    expect((await database.pool.query(startedAt)).rows).toEqual([{ started }]);
    await first.kill('SIGTERM');
    expect((await database.pool.query('select 1 as still')).rows).toEqual([{ still: 1 }]);
    await database.close();
    expect(runningPostmaster(cluster())).toBeNull();
  });

  it('is opened by five at once with one server', async () => {
    const databases = await Promise.all(Array.from({ length: 5 }, () => openEmbedded({ dataDir })));
    const starts = await Promise.all(databases.map(async ({ pool }) => (await pool.query(startedAt)).rows[0].started));
    await Promise.all(databases.map((database) => database.close()));
    expect(new Set(starts).size).toBe(1);
    expect(runningPostmaster(cluster())).toBeNull();
  });

  it('has its server found again after its starter was killed', async () => {
    const killed = child('./child-holder.ts', dataDir);
    await killed.wrote(1);
    await killed.kill('SIGKILL');
    expect(runningPostmaster(cluster())).not.toBeNull();
    const database = await openEmbedded({ dataDir });
    const { started } = JSON.parse(killed.lines[0]!) as { started: string };
    expect((await database.pool.query(startedAt)).rows).toEqual([{ started }]);
    await database.close();
    expect(runningPostmaster(cluster())).toBeNull();
  });

  it('is opened when a number in its process file belongs to another program', async () => {
    const { data } = cluster();
    writeFileSync(join(data, 'postmaster.pid'), `${process.pid}\n${data}\n0\n1\n\n127.0.0.1\n0\nready\n`);
    const database = await openEmbedded({ dataDir });
    expect((await database.pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
    await database.close();
  });

  it('is not usable without its password, and says which file is missing', async () => {
    const { passwordFile } = cluster();
    const password = readFileSync(passwordFile);
    writeFileSync(passwordFile, 'another');
    await expect(openEmbedded({ dataDir })).rejects.toMatchObject({
      code: 'password-lost',
      facts: { file: passwordFile },
    });
    writeFileSync(passwordFile, password);
    expect(runningPostmaster(cluster())).toBeNull();
  });
});

it('leaves nothing that looks like a database when the first start is killed half way', async () => {
  const folder = temporaryFolder();
  const killed = child('./child-holder.ts', folder);
  while (!readdirSync(folder).some((name) => name.includes('.new-')))
    await new Promise((resolve) => setTimeout(resolve, 5));
  await killed.kill('SIGKILL');
  const database = await openEmbedded({ dataDir: folder });
  expect((await database.pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  await database.close();
  expect(readdirSync(folder).filter((name) => name.includes('.new-'))).toEqual([]);
  rmSync(folder, { recursive: true, force: true });
});

it('loses nothing acknowledged when server and writer are killed with -9, five times', async () => {
  const folder = temporaryFolder();
  const acknowledged: string[] = [];
  for (let round = 0; round < 5; round++) {
    const writer = child('./child-importer.ts', folder, String(acknowledged.length + round));
    await writer.wrote(2 + round * 3);
    const running = runningPostmaster(clusterIn(folder, binaries))!;
    writer.process.kill('SIGKILL');
    if (round % 2 === 0) process.kill(running.pid, 'SIGKILL');
    await writer.kill('SIGKILL');
    acknowledged.push(...writer.lines.slice(1));
    const database = await openEmbedded({ dataDir: folder });
    const store = await openStore(database);
    const kept = await store.reports();
    expect(kept.map(({ id }) => id)).toEqual(expect.arrayContaining(acknowledged));
    for (const { id } of kept.filter(({ id }) => acknowledged.includes(id)))
      expect(await store.events(id)).toHaveLength(1);
    const half = await database.pool.query(
      'select 1 from files f left join reports r using (government, sha256) where r.id is null',
    );
    expect(half.rowCount).toBe(0);
    await database.close();
  }
  expect(acknowledged.length).toBeGreaterThan(20);
  rmSync(folder, { recursive: true, force: true });
}, 180_000);

describe('a database that cannot be had', () => {
  it('is not replaced by an empty one when another version of PostgreSQL is found', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'postgresql-12'));
    await expect(openEmbedded({ dataDir: folder })).rejects.toMatchObject({
      code: 'other-version',
      facts: { database: '12', program: binaries.major },
    });
    rmSync(folder, { recursive: true, force: true });
  });

  it.each([
    { url: 'mysql://localhost/x', code: 'url-invalid' },
    { url: 'not a url', code: 'url-invalid' },
    { url: 'postgres://somebody:hush@127.0.0.1:1/x', code: 'url-unreachable' },
  ])('is $code for $url, with a sentence in both languages and no password in it', async ({ url, code }) => {
    const error = await openDatabase({ url, dataDir }).catch((caught) => caught);
    expect(error).toMatchObject({ code, zh: expect.stringMatching(/[\u4e00-\u9fff]/), en: error.message });
    expect(`${error.zh}${error.en}${JSON.stringify(error.facts)}`).not.toContain('hush');
  });

  it('names a data folder that cannot be made', async () => {
    const file = join(dataDir, 'a-file');
    writeFileSync(file, '');
    await expect(openEmbedded({ dataDir: join(file, 'under') })).rejects.toMatchObject({ code: 'folder-not-usable' });
  });

  it('says what the server wrote when it does not start', async () => {
    const folder = temporaryFolder();
    await (await openEmbedded({ dataDir: folder })).close();
    const { data } = clusterIn(folder, binaries);
    writeFileSync(join(data, 'postgresql.conf'), 'no_such_setting = 1\n');
    const error = await openEmbedded({ dataDir: folder }).catch((caught) => caught);
    expect(error).toMatchObject({
      code: 'start-failed',
      facts: { detail: expect.stringContaining('postgresql.conf') },
    });
    rmSync(folder, { recursive: true, force: true });
  });
});

describe('the folder’s lock', () => {
  const lockIn = (folder: string, waitMs: number) => ({ path: join(folder, 'lock'), folder, waitMs });

  it('lets one in at a time', async () => {
    let inside = 0;
    let most = 0;
    const work = async () => {
      inside += 1;
      most = Math.max(most, inside);
      await new Promise((resolve) => setTimeout(resolve, 5));
      inside -= 1;
    };
    await Promise.all(Array.from({ length: 8 }, () => withFolderLock(lockIn(dataDir, 10_000), work)));
    expect(most).toBe(1);
  });

  it('is taken over from a holder that died', async () => {
    const gone = spawnSync(process.execPath, ['-e', '']).pid;
    expect(isAlive(gone)).toBe(false);
    writeFileSync(join(dataDir, 'lock'), `${gone}\n`);
    expect(await withFolderLock(lockIn(dataDir, 1_000), async () => 'mine')).toBe('mine');
    expect(existsSync(join(dataDir, 'lock'))).toBe(false);
  });

  it('says who waits too long that the folder is busy', async () => {
    const held = withFolderLock(lockIn(dataDir, 1_000), () => new Promise((resolve) => setTimeout(resolve, 400)));
    await new Promise((resolve) => setTimeout(resolve, 50));
    await expect(withFolderLock(lockIn(dataDir, 100), async () => 'mine')).rejects.toMatchObject({
      code: 'folder-busy',
    });
    await held;
  });
});

it.runIf(process.getuid?.() === 0)(
  'run by root in a closed folder keeps the database where its server’s user can go, and notes where',
  async () => {
    const closed = temporaryFolder();
    chmodSync(closed, 0o700);
    const folder = join(closed, 'data');
    for (const round of [1, 2]) {
      const database = await openEmbedded({ dataDir: folder });
      await database.pool.query('create table if not exists rounds (round int)');
      await database.pool.query('insert into rounds values ($1)', [round]);
      expect((await database.pool.query('select count(*)::int as rounds from rounds')).rows).toEqual([
        { rounds: round },
      ]);
      await database.close();
    }
    const elsewhere = readFileSync(join(folder, 'database-folder.txt'), 'utf8').trim();
    expect(existsSync(join(elsewhere, `postgresql-${binaries.major}`))).toBe(true);
    for (const path of [elsewhere, closed]) rmSync(path, { recursive: true, force: true });
  },
);

it('makes the links between libraries that the package’s install script would have made, also when some are there', () => {
  const root = mkdtempSync(join(tmpdir(), 'luoshi-links-'));
  mkdirSync(join(root, 'lib'));
  writeFileSync(join(root, 'lib', 'liba.so.1.2'), 'library');
  const links = [{ source: 'lib/liba.so.1.2', target: 'lib/liba.so.1' }];
  makeLinks({ ...binaries, root, links });
  makeLinks({ ...binaries, root, links });
  expect(readFileSync(join(root, 'lib', 'liba.so.1'), 'utf8')).toBe('library');
  rmSync(root, { recursive: true, force: true });
});
