import { describe, expect, test } from 'vitest';
import { departmentKinds } from './duties.ts';
import { firstRound, fourthRound, type HeldOut, keptRound, secondRound, thirdRound } from './held-out.ts';
import { matchDepartments } from './match-departments.ts';

const rounds = { firstRound, secondRound, thirdRound, fourthRound, keptRound };

function isRight({ text, kind, also = [] }: HeldOut): boolean {
  const found = matchDepartments(text)[0]?.kind.kind ?? 'none';
  return [kind, ...also].includes(found);
}

describe.each(Object.entries(rounds))('promises of the %s', (_, rows) => {
  test.each(rows)('$text is work of $kind', (row) => {
    expect(isRight(row), row.miss).toBe(row.miss === undefined);
  });
});

test.each([
  ['改造农村公路20公里', 'transport', '公路'],
  ['新建农村生活污水处理设施', 'environment', '生活污水'],
  ['建设学校食堂，保障食品安全', 'market', '食品安全'],
])('in %s the longer word speaks for %s', (text, kind, word) => {
  const [best] = matchDepartments(text);
  expect(best?.kind.kind).toBe(kind);
  expect(best?.words.join()).toContain(word);
});

test.each(['再上新的台阶', '', '守正创优'])('nothing in “%s” points to a department', (text) => {
  expect(matchDepartments(text)).toEqual([]);
});

describe.each(departmentKinds)('$name', ({ kind, words, weakWords, instead, stems }) => {
  const known = new Set(departmentKinds.map((one) => one.kind));

  test('has stems, words that speak, and stand-ins that exist', () => {
    expect(stems.length).toBeGreaterThan(0);
    expect(words.length).toBeGreaterThanOrEqual(5);
    expect(instead.filter((one) => !known.has(one) || one === kind)).toEqual([]);
  });

  test('has no word twice and none of a single character', () => {
    expect(words.filter((word, at) => words.indexOf(word) !== at || word.length < 2)).toEqual([]);
    expect(weakWords.filter((word) => words.includes(word))).toEqual([]);
  });
});

test('every kind is in the lexicon once', () => {
  const kinds = departmentKinds.map(({ kind }) => kind);
  expect(new Set(kinds).size).toBe(kinds.length);
});
