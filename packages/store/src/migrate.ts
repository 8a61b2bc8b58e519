// Brings a database to the tables of this version. Any number of processes may do so at once.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Client, Pool, PoolClient } from 'pg';
import { DatabaseUnavailable } from './launcher/unavailable.ts';

interface Migration {
  readonly number: number;
  readonly name: string;
  readonly sql: string;
  readonly sha256: string;
}

interface Applied {
  readonly number: number;
  readonly sha256: string;
}

/** Any number that no other program takes on the same database. */
const LOCK = 1_700_140_525;

const folder = fileURLToPath(new URL('./migrations/', import.meta.url));

/** All migrations in order. Their numbers run from 1 without gaps; once merged, a file is never edited. */
export const migrations: readonly Migration[] = readdirSync(folder)
  .filter((name) => name.endsWith('.sql'))
  .sort()
  .map((name) => {
    const sql = readFileSync(`${folder}/${name}`, 'utf8');
    return { number: Number.parseInt(name, 10), name, sql, sha256: createHash('sha256').update(sql).digest('hex') };
  });

/** Applies what is missing, each migration whole or not at all, and gives the number of those applied now. */
export async function migrate(pool: Pool): Promise<number> {
  const client = await pool.connect();
  try {
    if ((await missing(client)).length === 0) return 0;
    return await applyMissing(client);
  } finally {
    client.release();
  }
}

async function applyMissing(client: PoolClient): Promise<number> {
  await client.query('set statement_timeout = 0');
  await client.query('select pg_advisory_lock($1)', [LOCK]);
  try {
    const wanted = await missing(client);
    for (const migration of wanted) await apply(client, migration);
    return wanted.length;
  } finally {
    await client.query('select pg_advisory_unlock($1)', [LOCK]);
    await client.query('reset statement_timeout');
  }
}

async function missing(client: PoolClient): Promise<readonly Migration[]> {
  const applied = await appliedTo(client);
  const newest = applied.at(-1)?.number ?? 0;
  if (newest > migrations.length)
    throw new DatabaseUnavailable('database-newer', { database: newest, program: migrations.length });
  for (const { number, sha256 } of applied) {
    const file = migrations[number - 1];
    if (file && file.sha256 !== sha256) throw new DatabaseUnavailable('migration-edited', { migration: file.name });
  }
  return migrations.slice(newest);
}

/** Migrations the database has, in order; none where nobody has migrated it yet. */
export async function appliedTo(client: Pick<Client, 'query'>): Promise<readonly Applied[]> {
  const { rows: tables } = await client.query<{ there: boolean }>(
    `select to_regclass('schema_migrations') is not null as there`,
  );
  if (!tables[0]!.there) return [];
  const { rows } = await client.query<Applied>('select number, sha256 from schema_migrations order by number');
  return rows;
}

async function apply(client: PoolClient, { number, name, sql, sha256 }: Migration): Promise<void> {
  try {
    await client.query('begin');
    await client.query(
      'create table if not exists schema_migrations (number int primary key, name text not null, sha256 text not null, applied_at timestamptz not null default now())',
    );
    await client.query(sql);
    await client.query('insert into schema_migrations (number, name, sha256) values ($1, $2, $3)', [
      number,
      name,
      sha256,
    ]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw asUnavailable(error);
  }
}

/** 58P01 and 0A000: the extension's files are not installed; 42501: we may not create it. */
function asUnavailable(error: unknown): unknown {
  const { code = '', message } = error as { code?: string; message: string };
  const isExtension = /extension|pg_trgm/.test(message) && ['58P01', '0A000', '42501'].includes(code);
  return isExtension ? new DatabaseUnavailable('search-extension-missing', { detail: message }, error) : error;
}
