import type { Reading } from '../reading.ts';
import { ACCOUNT_SCHEMA, type Account, type AccountLine, type Verdict, verdicts } from './account.ts';
import { yearOfPair } from './check-pair.ts';
import { evidenceOf } from './evidence.ts';
import type { Match } from './figures/find-figure.ts';
import { givenTwice } from './given-twice.ts';
import { judgePromise } from './judge-promise.ts';
import { type AccountParameters, defaultParameters } from './parameters.ts';
import { judgeables } from './promised.ts';
import type { AccountRefusal } from './refusal.ts';
import { figureMatches } from './wanted-figure.ts';

/**
 * Every promise of `plan` beside its result in the review of `next`, the report a year later. Pure: the same readings give the
 * same account. Refuses pairs that do not follow each other; where the review says nothing, the line says so.
 */
export function accountOf(
  plan: Reading,
  next: Reading,
  parameters: AccountParameters = defaultParameters,
): Account | AccountRefusal {
  const year = yearOfPair(plan, next);
  if (typeof year !== 'number') return year;
  const evidence = evidenceOf(plan, next, year, parameters);
  const promises = judgeables(plan, year);
  const matches = withoutRivals(
    promises.map((one) => figureMatches(one, evidence)),
    parameters,
  );
  const twice = givenTwice(promises);
  const lines = promises.map(
    (one, at): AccountLine => ({
      promise: one.promise,
      ...judgePromise(one, matches[at]!, evidence),
      differsFrom: twice.get(one.promise.id) ?? [],
    }),
  );
  return {
    schema: ACCOUNT_SCHEMA,
    jurisdiction: plan.report.jurisdiction ?? next.report.jurisdiction,
    year,
    plan: { name: plan.source.name, sha256: plan.source.sha256 },
    next: { name: next.source.name, sha256: next.source.sha256 },
    total: lines.length,
    counts: countsOf(lines),
    lines,
  };
}

/** A figure is left to the promise whose name fits it clearly better. */
function withoutRivals(
  all: readonly (readonly Match[])[],
  { rivalMargin }: AccountParameters,
): readonly (readonly Match[])[] {
  const best = new Map<string, number>();
  for (const matches of all)
    for (const { figure, score } of matches)
      best.set(figure.quantity.id, Math.max(score, best.get(figure.quantity.id) ?? 0));
  return all.map((matches) =>
    matches.filter(({ figure, score }) => score >= best.get(figure.quantity.id)! - rivalMargin),
  );
}

const countsOf = (lines: readonly AccountLine[]): Record<Verdict, number> =>
  Object.fromEntries(
    verdicts.map((verdict) => [verdict, lines.filter((line) => line.verdict === verdict).length]),
  ) as Record<Verdict, number>;
