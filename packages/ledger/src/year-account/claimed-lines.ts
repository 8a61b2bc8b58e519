// What two reports alone give of a year's account: every promise with its sentence, its heading and what the next report claims.
import type { AccountLine, Promised } from '../account/account.ts';
import { accountOf } from '../account/account-of.ts';
import { judgeables } from '../account/promised.ts';
import type { AccountRefusal } from '../account/refusal.ts';
import { promisesOf } from '../breakdown/propose/promises.ts';
import type { Reading } from '../reading.ts';
import { foldReview } from '../review/fold-review.ts';
import { passagesOf } from './passages.ts';
import type { Claim, Passage } from './year-account.ts';

export interface ClaimedLine {
  readonly promise: Promised;
  readonly sentence: Passage;
  readonly heading: string;
  readonly claim: Claim | null;
}

/**
 * In the order of the plan's text; claims are null where there is no `next`. Pure, and the slow part of an account: worth keeping
 * for a pair. Refuses what `accountOf` refuses.
 */
export function claimedLines(
  plan: Reading,
  next: Reading | null,
  year: number,
): readonly ClaimedLine[] | AccountRefusal {
  const promised = passagesOf(plan);
  const headings = headingsOf(plan);
  const lineOf = (promise: Promised, claim: Claim | null): ClaimedLine => ({
    promise,
    sentence: promised(promise),
    heading: headings.get(promise.fact) ?? '',
    claim,
  });
  if (next === null) return judgeables(plan, year).map(({ promise }) => lineOf(promise, null));
  const account = accountOf(plan, next);
  if ('refused' in account) return account;
  const said = passagesOf(next);
  return account.lines.map((line) => lineOf(line.promise, claimOf(line, said)));
}

function claimOf({ promise: _, result, ...judged }: AccountLine, said: ReturnType<typeof passagesOf>): Claim {
  return { ...judged, result, sentence: result && said(result) };
}

const headingsOf = (plan: Reading): ReadonlyMap<string, string> =>
  new Map(promisesOf({ reading: plan, view: foldReview(plan, []) }).map(({ fact, heading }) => [fact, heading]));
