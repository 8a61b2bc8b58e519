import { evidenceWords, lineStateWords, promiseClassWords, scheduleWords, verdictWords } from '@luoshi/ledger';
import { describe, expect, it } from 'vitest';
import { standInBothLanguages } from '../src/testing/in-both-languages.ts';
import { yearAccountEn } from '../src/words/year-account/en.ts';
import { yearAccountZh } from '../src/words/year-account/zh.ts';

describe('the words of the account', () => {
  standInBothLanguages(yearAccountZh, yearAccountEn);
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
