// A fresh database for one test file, cloned from a migrated template.
import { createHash, randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import type { Database } from '../database.ts';
import { openExternal } from '../launcher/external-database.ts';
import { migrate, migrations } from '../migrate.ts';
import type { TestServer } from './servers.ts';

export interface TestDatabase {
  readonly url: string;
  readonly database: Database;
  /** Drops the database and leaves the server. */
  drop(): Promise<void>;
}

/** Changes with the migrations, so that a template of before is not taken. */
const template = `luoshi_template_${createHash('sha256')
  .update(migrations.map(({ sha256 }) => sha256).join())
  .digest('hex')
  .slice(0, 12)}`;
const LOCK = 7_001;

export async function testDatabase(server: TestServer, { migrated = true } = {}): Promise<TestDatabase> {
  const { url: adminUrl, stop } = await server.start();
  const admin = new Client({ connectionString: adminUrl });
  await admin.connect();
  if (migrated) await makeTemplate(admin, adminUrl);
  const name = `luoshi_test_${randomBytes(6).toString('hex')}`;
  await admin.query(`create database ${name} template ${migrated ? template : 'template0'}`);
  const url = inDatabase(adminUrl, name);
  const keyFile = join(tmpdir(), `${name}.keys`);
  const database = await openExternal(url, { file: keyFile });
  return {
    url,
    database,
    drop: async () => {
      await database.close();
      rmSync(keyFile, { force: true });
      await admin.query(`drop database ${name} with (force)`);
      await admin.end();
      await stop();
    },
  };
}

async function makeTemplate(admin: Client, adminUrl: string): Promise<void> {
  await admin.query('select pg_advisory_lock($1)', [LOCK]);
  try {
    const { rowCount } = await admin.query('select 1 from pg_database where datname = $1', [template]);
    if (rowCount === 1) return;
    const draft = `${template}_draft`;
    await admin.query(`drop database if exists ${draft} with (force)`);
    await admin.query(`create database ${draft} template template0`);
    const database = await openExternal(inDatabase(adminUrl, draft));
    await migrate(database.pool);
    await database.close();
    await admin.query(`alter database ${draft} rename to ${template}`);
  } finally {
    await admin.query('select pg_advisory_unlock($1)', [LOCK]);
  }
}

function inDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}
