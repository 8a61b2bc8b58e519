import { foldedForSearch } from '@luoshi/ledger';
import type { Pool } from 'pg';
import { likePattern } from './like-pattern.ts';
import { searchSentences } from './queries/search-sentences.ts';
import { storableText } from './storable-text.ts';
import type { Search, Store } from './store.ts';

const most = 200;

/** Sentences of kept reports that hold all the words, in any order. Without words there are no hits. */
export async function searchReports(pool: Pool, { words, government, limit }: Search): ReturnType<Store['search']> {
  const terms = storableText(words)
    .split(/\s+/)
    .map(foldedForSearch)
    .filter((term) => term !== '')
    // Longest first: the index looks that one up, and finds the fewest.
    .sort((a, b) => b.length - a.length);
  const [pattern, ...others] = terms.map(likePattern);
  if (pattern === undefined) return { hits: [], more: false };
  const wanted = Math.max(1, Math.min(limit, most));
  const hits = await searchSentences(pool, { government: government ?? null, pattern, others, limit: wanted + 1 });
  return { hits: hits.slice(0, wanted), more: hits.length > wanted };
}
