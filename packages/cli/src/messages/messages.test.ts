import { describe, expect, test } from 'vitest';
import { en } from './en.ts';
import { zh } from './zh.ts';

type Key = keyof typeof zh;
const keys = Object.keys(zh) as Key[];

/** Every fact that any sentence names. */
const facts = {
  name: '七月卷.pdf',
  detail: 'EIO',
  unread: 2,
  total: 7,
  done: 3,
  title: '工作报告其一',
  planYear: 2031,
  code: '12',
  quantities: 5,
  commitments: 6,
  address: 'http://127.0.0.1:4680/',
  accessCode: '1234-5678-9012',
  port: 4680,
  count: 2,
  version: 'v1',
  wanted: 'v2',
  thing: '--foo',
  option: '--jobs',
  given: 'x',
  counts: 'k=3',
  government: '990101',
  logins: 'xitong (990101)',
  key: '0f1e2d3c4b5a6978',
  sealed: 4,
  phones: 6,
  lost: 2,
  kind: 'measurements',
  chains: 17,
  events: 412,
  brokenChains: 23,
  chain: '990101-20',
  firstBroken: 345,
  login: 'zhou.ming',
  password: 'Abc2-Def3',
  known: 'office',
  reason: 'EACCES',
  years: '2029',
  year: 2029,
  used: 'seven.txt',
  unused: 'nine.txt',
  read: 4,
  passedOver: 2,
};

const said = (sentence: unknown): string =>
  typeof sentence === 'function' ? (sentence as (given: typeof facts) => string)(facts) : (sentence as string);

describe('messages', () => {
  test('both languages have the same keys', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
  });

  test.each(keys)('%s says something in both languages', (key) => {
    for (const sentence of [said(zh[key]), said(en[key])]) {
      expect(sentence).not.toBe('');
      expect(sentence).not.toMatch(/undefined|NaN|null|\[object/);
    }
    expect(said(zh[key])).toMatch(/\p{Script=Han}|Node\.js/u);
    expect(said(en[key]).replaceAll(facts.name, '').replaceAll(facts.title, '')).not.toMatch(/\p{Script=Han}/u);
  });

  test.each(keys)('%s names the same facts in both languages', (key) => {
    const named = (sentence: string) =>
      Object.values(facts).filter((fact) => sentence.includes(String(fact)) && String(fact).length > 1);
    expect(named(said(en[key])).sort()).toEqual(named(said(zh[key])).sort());
  });
});
