import { evidenceWords, lineStateWords, promiseClassWords, scheduleWords, verdictWords } from '@luoshi/ledger';
import { describe, expect, it } from 'vitest';
import { yearAccountEn } from '../src/words/year-account/en.ts';
import { yearAccountZh } from '../src/words/year-account/zh.ts';

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
  const lowerCase = (names: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(names).map(([key, word]) => [key, word.toLowerCase()]));
  it.each([
    ['verdicts', verdictWords],
    ['states', lineStateWords],
    ['evidence', evidenceWords],
    ['schedule', scheduleWords],
    ['classes', promiseClassWords],
  ] as const)('name the %s as the files that are taken away do', (kind, names) => {
    expect(yearAccountZh[kind]).toEqual(names.zh);
    expect(lowerCase(yearAccountEn[kind])).toEqual(names.en);
  });
});
