import { readFileSync } from 'node:fs';
import { sampleBytes, sampleReports } from '@luoshi/samples';
import { beforeAll, describe, expect, it } from 'vitest';
import { readDocument } from '../read-document.ts';
import type { Reading } from '../reading.ts';
import type { Account } from './account.ts';
import { accountOf } from './account-of.ts';
import { type HandLine, scoreOf } from './testing/judged-by-hand.ts';

const file = new URL('../../../../samples/expected/account-lanxi.json', import.meta.url);
const hand = (JSON.parse(readFileSync(file, 'utf8')) as { lines: HandLine[] }).lines;

let plan: Reading;
let next: Reading;
let account: Account;

beforeAll(async () => {
  const [first, second] = await Promise.all(
    sampleReports.map((sample) => readDocument(sampleBytes(sample), sample.name) as Promise<Reading>),
  );
  [plan, next] = [first!, second!];
  account = accountOf(plan, next) as Account;
});

describe('the account of the sample county', () => {
  it('agrees with the hand-checked table in all but what is known to differ', () => {
    const { misses, ...score } = scoreOf(account, hand);
    console.log(`lanxi ${JSON.stringify(score)}`);
    expect(misses).toEqual([]);
    expect(score.precision).toBeGreaterThanOrEqual(0.98);
    expect(score.recall).toBeGreaterThanOrEqual(0.98);
  });

  it('says how much of an amount was done', () => {
    for (const { promise, share } of hand.filter((line) => line.share !== undefined)) {
      const line = account.lines.find((one) => one.promise.text.replace(/\s/g, '').includes(promise));
      expect(line?.share, promise).toBeCloseTo(share!, 3);
    }
  });

  it('has a verdict for every promise, once, and all counts of one denominator', () => {
    const ids = account.lines.map(({ promise }) => promise.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.values(account.counts).reduce((sum, count) => sum + count)).toBe(account.total);
    const facts = new Set(account.lines.map(({ promise }) => promise.fact));
    for (const { id } of plan.livelihood) expect(facts).toContain(id);
    for (const { id, start, end } of plan.commitments) {
      const isInItem = plan.livelihood.some((item) => item.start <= start && end <= item.end);
      expect(facts.has(id) || isInItem, id).toBe(true);
    }
  });

  it('points at the text of both reports', () => {
    for (const { promise, result } of account.lines) {
      expect(plan.source.text.slice(promise.start, promise.end)).toBe(promise.text);
      if (result) expect(next.source.text.slice(result.start, result.end)).toBe(result.text);
    }
  });

  it('gives no verdict but the two gaps without a result', () => {
    for (const { result, verdict } of account.lines)
      if (result === null) expect(['no-data', 'not-mentioned']).toContain(verdict);
  });

  it('is the same each time', () => {
    expect(JSON.stringify(accountOf(plan, next))).toBe(JSON.stringify(account));
  });
});
