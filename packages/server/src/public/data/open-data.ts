// The public lines as data: what the pages show, field by field. `public.schema.ts` describes it, a test holds the two together.
import type { Excerpt, PublicAccount, PublicLine } from '@luoshi/ledger';
import { paths } from '../view.ts';

/** Raised when a field changes meaning. */
export const PUBLIC_SCHEMA = 'luoshi-public/2';

const said = ({ before, text, after, page }: Excerpt) => ({ text, context: before + text + after, page });

export function openData(account: PublicAccount, origin: string) {
  const { government, year, plan, next, asOf, updatedAt, total, counts, lines } = account;
  return {
    $schema: `${origin}${paths.schema}`,
    schema: PUBLIC_SCHEMA,
    url: `${origin}${paths.account(government.code, year)}`,
    government,
    year,
    plan,
    next,
    asOf,
    updatedAt,
    terms: `${origin}${paths.about}`,
    total,
    counts,
    promises: lines.map((line) => promiseData(account, line, origin)),
  };
}

/** Under review there is neither verdict nor what it stood on. */
const nothing = { claim: null, evidence: null, measured: null, schedule: null, ruling: null } as const;

function promiseData({ government, year }: PublicAccount, line: PublicLine, origin: string) {
  const { id, class: kind, heading, promise, target, verdict, underReviewSince, publishedAt, history } = line;
  const { claim, evidence, measured, schedule, ruling } = line.verdict === null ? nothing : line;
  return {
    id,
    url: `${origin}${paths.promise(government.code, year, id)}`,
    class: kind,
    heading,
    promise: { ...said(promise), figure: target },
    verdict,
    underReviewSince,
    claim: claim && {
      verdict: claim.verdict,
      rule: claim.rule,
      confidence: claim.confidence,
      share: claim.share,
      result: claim.result && { ...said(claim.result), figure: claim.figure, isEstimate: claim.isEstimate },
    },
    evidence,
    measured,
    schedule,
    ruling,
    publishedAt,
    history,
  };
}
