// A filter as it was given into what queries take: words with what they name, a unit with those it took over.
import { foldedForSearch } from '@luoshi/ledger';
import { chinaDay } from '../china-day.ts';
import { unitsTakenOver } from '../directory/units-taken-over.ts';
import type { Queryable } from '../queries/queryable.ts';
import { storableText } from '../storable-text.ts';
import type { MattersChosen } from './matters.ts';
import { findNamed } from './queries/find-named.ts';
import type { Selected, Word } from './queries/selected-matters.ts';

export type Asked = Omit<Selected, 'lit' | 'lightAt'>;

export async function askedOf(db: Queryable, { unit, words, ...filter }: MattersChosen, now: Date): Promise<Asked> {
  const { government } = filter;
  const today = chinaDay(now);
  return {
    ...filter,
    units: unit === undefined ? null : await unitsTakenOver(db, government, unit, today),
    words: await wordsOf(db, government, words ?? '', today),
  };
}

async function wordsOf(db: Queryable, government: string, words: string, today: string): Promise<readonly Word[]> {
  const terms = storableText(words)
    .split(/\s+/)
    .filter((term) => foldedForSearch(term) !== '');
  const named: Word[] = [];
  for (const term of terms)
    named.push({ folded: foldedForSearch(term), ...(await findNamed(db, government, term, today)) });
  return named;
}
