import type { Hit } from '../store.ts';
import type { Queryable } from './queryable.ts';

interface Asked {
  /** Null for all governments. */
  readonly government: string | null;
  /** Pattern that the trigram index looks up: the longest of the words. */
  readonly pattern: string;
  /** Patterns that the sentence must fit too. */
  readonly others: readonly string[];
  readonly limit: number;
}

interface HitRow {
  readonly government: string;
  readonly government_name: string;
  readonly report: string;
  readonly title: string | null;
  readonly plan_year: number | null;
  readonly start_utf16: number;
  readonly end_utf16: number;
  readonly words: string;
}

/** Newest plan year first, then text order. */
export async function searchSentences(db: Queryable, { government, pattern, others, limit }: Asked): Promise<Hit[]> {
  const { rows } = await db.query<HitRow>(
    `select s.government, g.name as government_name, s.report, r.title, r.plan_year, s.start_utf16, s.end_utf16, s.words
     from sentences s
     join reports r on r.government = s.government and r.id = s.report
     join governments g on g.code = s.government
     where s.folded like $1 and s.folded like all ($2::text[]) and ($3::text is null or s.government = $3)
     order by r.plan_year desc nulls last, s.government, s.report, s.ordinal
     limit $4`,
    [pattern, others, government, limit],
  );
  return rows.map((row) => ({
    report: row.report,
    government: { code: row.government, name: row.government_name },
    title: row.title,
    planYear: row.plan_year,
    start: row.start_utf16,
    end: row.end_utf16,
    text: row.words,
  }));
}
