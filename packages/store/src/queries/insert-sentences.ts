import type { Sentence } from '@luoshi/ledger';
import { storableText } from '../storable-text.ts';
import type { Queryable } from './queryable.ts';

interface NewSentences {
  readonly government: string;
  readonly report: string;
  readonly sentences: readonly Sentence[];
}

export async function insertSentences(db: Queryable, { government, report, sentences }: NewSentences): Promise<void> {
  await db.query(
    `insert into sentences (government, report, ordinal, start_utf16, end_utf16, words, folded)
     select $1, $2, ordinal, start_utf16, end_utf16, words, folded
     from unnest($3::int[], $4::int[], $5::text[], $6::text[])
       with ordinality as given (start_utf16, end_utf16, words, folded, ordinal)`,
    [
      government,
      report,
      sentences.map(({ start }) => start),
      sentences.map(({ end }) => end),
      sentences.map(({ words }) => storableText(words)),
      sentences.map(({ folded }) => storableText(folded)),
    ],
  );
}
