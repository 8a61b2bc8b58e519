import { verdictWords } from '@luoshi/ledger';
import { describe, expect, it } from 'vitest';
import { yearAccountEn } from './en.ts';
import { yearAccountZh } from './zh.ts';

type Entry = readonly [path: string, word: unknown];

function entries(words: object, path = ''): Entry[] {
  return Object.entries(words).flatMap(([key, word]): Entry[] =>
    typeof word === 'object' && word !== null ? entries(word, `${path}${key}.`) : [[`${path}${key}`, word]],
  );
}
const paths = (words: object) =>
  entries(words)
    .map(([path]) => path)
    .sort();

describe('the words of the account', () => {
  it('are the same in both languages', () => expect(paths(yearAccountEn)).toEqual(paths(yearAccountZh)));
  it.each(entries(yearAccountEn).filter(([, word]) => typeof word === 'string'))(
    'the English of %s holds no Chinese and is not empty',
    (_, word) => {
      expect(word).toMatch(/\S/);
      expect(word).not.toMatch(/\p{Script=Han}/u);
    },
  );
  it('call the verdicts what the ledger calls them', () => {
    expect(yearAccountZh.verdicts).toEqual(verdictWords.zh);
    const lower = Object.entries(yearAccountEn.verdicts).map(([verdict, word]) => [verdict, word.toLowerCase()]);
    expect(lower).toEqual(Object.entries(verdictWords.en));
  });
});
