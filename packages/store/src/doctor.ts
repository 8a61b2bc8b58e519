// Whether a database has what we need, in sentences for the person who runs it.
import type { Database } from './database.ts';
import { OLDEST_MAJOR } from './launcher/binaries.ts';
import { appliedTo, migrations } from './migrate.ts';

export interface Finding {
  readonly check:
    | 'version'
    | 'encoding'
    | 'extension'
    | 'chinese-search'
    | 'durability'
    | 'clock'
    | 'migrations'
    | 'secrets';
  readonly ok: boolean;
  readonly zh: string;
  readonly en: string;
}

/** More than this between our clock and the database's makes times of events misleading. */
const longestSkewMs = 2_000;
const chinese = '一般公共预算收入';

/** All checks in order; none changes anything. `now` is the clock of this computer. */
export async function doctor({ pool }: Database, now: () => Date = () => new Date()): Promise<readonly Finding[]> {
  const client = await pool.connect();
  try {
    const one = async <Row extends object>(sql: string, values: readonly unknown[] = []) =>
      (await client.query<Row>(sql, [...values])).rows[0]!;
    const { version, encoding, fsync, extension } = await one<{
      version: number;
      encoding: string;
      fsync: string;
      extension: string | null;
    }>(
      `select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding,
         current_setting('fsync') as fsync,
         coalesce((select 'installed' from pg_extension where extname = 'pg_trgm'),
                  (select 'available' from pg_available_extensions where name = 'pg_trgm')) as extension`,
    );
    const before = now().getTime();
    const { at } = await one<{ at: Date }>('select clock_timestamp() as at');
    const skewMs = Math.round(at.getTime() - (before + now().getTime()) / 2);
    const applied = await appliedTo(client);
    const letters =
      extension === 'installed'
        ? await one<{ seen: number }>('select cardinality(show_trgm($1)) as seen', [chinese])
        : null;
    const major = Math.floor(version / 10_000);
    return [
      finding(
        'version',
        major >= OLDEST_MAJOR,
        `PostgreSQL ${major}（需要 ${OLDEST_MAJOR} 以上）`,
        `PostgreSQL ${major} (${OLDEST_MAJOR} or later is needed)`,
      ),
      finding(
        'encoding',
        encoding === 'UTF8',
        `字符编码 ${encoding}（需要 UTF8）`,
        `Encoding ${encoding} (UTF8 is needed)`,
      ),
      finding(
        'extension',
        extension !== null,
        extension === null
          ? '没有 pg_trgm 扩展，请安装 postgresql-contrib'
          : `pg_trgm 扩展${extension === 'installed' ? '已启用' : '可用'}`,
        extension === null
          ? 'The extension pg_trgm is missing; install postgresql-contrib'
          : `Extension pg_trgm is ${extension}`,
      ),
      chineseSearch(letters?.seen ?? null),
      finding(
        'durability',
        fsync === 'on',
        `fsync=${fsync}（关闭时断电会丢数据）`,
        `fsync=${fsync} (when off, a power cut loses data)`,
      ),
      finding(
        'clock',
        Math.abs(skewMs) <= longestSkewMs,
        `数据库时钟与本机相差 ${skewMs} 毫秒`,
        `The database’s clock differs from this computer’s by ${skewMs} ms`,
      ),
      finding(
        'migrations',
        applied.length === migrations.length,
        `数据库结构 ${applied.length}/${migrations.length}`,
        `Migrations ${applied.length} of ${migrations.length}`,
      ),
    ];
  } finally {
    client.release();
  }
}

function finding(check: Finding['check'], ok: boolean, zh: string, en: string): Finding {
  return { check, ok, zh, en };
}

/** A locale in which Chinese letters are no letters gives no trigrams, and every search then reads every sentence. */
function chineseSearch(seen: number | null): Finding {
  if (seen === null)
    return finding(
      'chinese-search',
      false,
      '尚未启用 pg_trgm，不能检查中文检索',
      'pg_trgm is not enabled yet, so Chinese search is unchecked',
    );
  return finding(
    'chinese-search',
    seen > 0,
    seen > 0 ? '中文检索可用索引' : '数据库的区域设置不认汉字，检索会很慢；请用 C.UTF-8 重建数据库',
    seen > 0
      ? 'Chinese search uses its index'
      : 'The database’s locale sees no Chinese letters, so search is slow; create it anew with C.UTF-8',
  );
}
