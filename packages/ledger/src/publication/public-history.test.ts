import { describe, expect, it } from 'vitest';
import type { AccountAct } from '../year-account/account-act.ts';
import { publicHistory } from './public-history.ts';

const promise = 'c4';
const confirm: AccountAct = { kind: 'confirm', promise, verdict: 'kept' };
const overrule: AccountAct = { kind: 'overrule', promise, verdict: 'partly', reason: '只完成一期' };
const withdraw: AccountAct = { kind: 'withdraw', promise, reason: '再看一遍' };
const clear: AccountAct = { kind: 'clear', promise, evidence: true };
const withhold: AccountAct = { kind: 'withhold', promise, reason: '涉密' };

const historyOf = (acts: readonly AccountAct[]) =>
  publicHistory(
    acts.map((act, at) => ({ seq: at + 1, at: `2026-01-${10 + at}T01:00:00.000Z`, by: '周明', plan: '970001-p', act })),
    promise,
  );

describe('the public history of a promise', () => {
  it.each([
    { what: 'is empty before anything is shown', acts: [confirm, overrule], kinds: [] },
    { what: 'begins with what stood when it was shown', acts: [confirm, overrule, clear], kinds: ['published:partly'] },
    {
      what: 'goes on when a new ruling puts it under review, whatever else is ruled then',
      acts: [confirm, clear, overrule, withdraw, confirm],
      kinds: ['published:kept', 'under-review:-'],
    },
    {
      what: 'ends while it is withheld, be it shown or under review',
      acts: [confirm, clear, overrule, withhold, withdraw],
      kinds: ['published:kept', 'under-review:-', 'taken-down:-'],
    },
    {
      what: 'keeps a changed verdict',
      acts: [confirm, clear, overrule, clear],
      kinds: ['published:kept', 'under-review:-', 'published-again:partly'],
    },
    {
      what: 'has nothing that was ruled while it was hidden',
      acts: [confirm, clear, withhold, withdraw, confirm, overrule, clear],
      kinds: ['published:kept', 'taken-down:-', 'published-again:partly'],
    },
    {
      what: 'says the same thing once',
      acts: [confirm, clear, clear, withhold, withhold],
      kinds: ['published:kept', 'taken-down:-'],
    },
    {
      what: 'has nothing of another promise',
      acts: [confirm, clear, { ...overrule, promise: 'c5' }],
      kinds: ['published:kept'],
    },
  ] satisfies { what: string; acts: AccountAct[]; kinds: string[] }[])('$what', ({ acts, kinds }) => {
    expect(historyOf(acts).map(({ kind, verdict }) => `${kind}:${verdict ?? '-'}`)).toEqual(kinds);
  });

  it('gives the reason of an overruling, and never that of keeping something back', () => {
    const told = JSON.stringify(historyOf([overrule, clear, withhold, clear]));
    expect(told).toContain('只完成一期');
    expect(told).not.toContain('涉密');
  });
});
