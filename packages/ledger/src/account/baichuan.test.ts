import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readDocument } from '../read-document.ts';
import type { Reading } from '../reading.ts';
import type { Account } from './account.ts';
import { accountOf } from './account-of.ts';
import { type HandLine, scoreOf } from './testing/judged-by-hand.ts';

const bytesOf = (name: string) => new Uint8Array(readFileSync(new URL(`./testing/${name}`, import.meta.url)));
const read = async (name: string) => (await readDocument(bytesOf(name), name)) as Reading;

it('the account of two short reports in the style of 2008 agrees with the hand-checked table', async () => {
  const hand = JSON.parse(new TextDecoder().decode(bytesOf('baichuan.json'))) as { lines: HandLine[] };
  const account = accountOf(await read('baichuan-2008.txt'), await read('baichuan-2009.txt')) as Account;
  const { misses, ...score } = scoreOf(account, hand.lines);
  console.log(`baichuan ${JSON.stringify(score)}`);
  expect(misses).toEqual([]);
  expect(score.precision).toBeGreaterThanOrEqual(0.97);
});
