import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from './database.ts';
import { doctor } from './doctor.ts';
import { openExternal } from './launcher/external-database.ts';
import { appliedTo, migrate, migrations } from './migrate.ts';
import { testServers } from './testing/servers.ts';
import { type TestDatabase, testDatabase } from './testing/test-database.ts';

describe('the list of migrations', () => {
  it('is numbered from 1 without gaps', () => {
    expect(migrations.map(({ number }) => number)).toEqual(migrations.map((_, index) => index + 1));
  });
});

describe.each(testServers)('migrating on $name', (server) => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await testDatabase(server, { migrated: false });
  });
  afterAll(() => test.drop());

  it('says that an empty database is not migrated, and changes nothing by looking', async () => {
    const findings = await doctor(test.database);
    expect(findings.filter(({ ok }) => !ok).map(({ check }) => check)).toEqual(['chinese-search', 'migrations']);
    expect(await appliedTo(test.database.pool)).toEqual([]);
  });

  it('installs once when twenty processes do it at once', async () => {
    const databases: Database[] = await Promise.all(Array.from({ length: 20 }, () => openExternal(test.url)));
    const applied = await Promise.all(databases.map(({ pool }) => migrate(pool)));
    await Promise.all(databases.map((database) => database.close()));
    expect(applied.filter((count) => count > 0)).toEqual([migrations.length]);
    expect(await appliedTo(test.database.pool)).toHaveLength(migrations.length);
  });

  it('finds nothing to do the second time', async () => {
    expect(await migrate(test.database.pool)).toBe(0);
  });

  it('is found healthy', async () => {
    const findings = await doctor(test.database);
    expect(findings.filter(({ ok }) => !ok)).toEqual([]);
  });

  it('notices a clock that is wrong', async () => {
    const findings = await doctor(test.database, () => new Date(Date.now() + 60_000));
    expect(findings.filter(({ ok }) => !ok).map(({ check }) => check)).toEqual(['clock']);
  });

  it('refuses a database whose applied migration is not the file it has', async () => {
    await test.database.pool.query(`update schema_migrations set sha256 = 'edited' where number = 1`);
    await expect(migrate(test.database.pool)).rejects.toMatchObject({ code: 'migration-edited' });
    await test.database.pool.query('update schema_migrations set sha256 = $1 where number = 1', [
      migrations[0]!.sha256,
    ]);
  });

  it('refuses a database that a newer version has migrated', async () => {
    const next = migrations.length + 1;
    await test.database.pool.query(`insert into schema_migrations (number, name, sha256) values ($1, 'later', 'x')`, [
      next,
    ]);
    await expect(migrate(test.database.pool)).rejects.toMatchObject({ code: 'database-newer' });
  });
});
