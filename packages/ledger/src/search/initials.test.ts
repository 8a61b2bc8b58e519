import { describe, expect, it, test } from 'vitest';
import { initialsOf, mayBeInitials } from './initials.ts';

describe('the initials of a name', () => {
  it.each([
    ['住建局', 'zjj'],
    ['澜溪县人民政府', 'lxxrmzf'],
    ['重庆路小学重建（一期）', 'cqlxxcjyq'],
    ['５G基站30座', '5gjz30z'],
    ['', ''],
  ])('%s is found by %s', async (name, initials) => {
    expect(await initialsOf(name)).toBe(initials);
  });
});

test.each([
  ['zjj', true],
  ['ZJJ', true],
  ['5g', true],
  ['z', false],
  ['30', false],
  ['住建', false],
  ['zj局', false],
])('%s may be meant as initials: %s', (word, expected) => {
  expect(mayBeInitials(word)).toBe(expected);
});
