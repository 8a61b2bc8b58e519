// A year's account into what the public sees of it: the one door between the two.
import type { Promised, Said } from '../account/account.ts';
import type { AccountEvent } from '../year-account/account-act.ts';
import { differenceText } from '../year-account/difference-text.ts';
import { cumulationOfMeasured, sourceOfMeasured } from '../year-account/measured-evidence-text.ts';
import { reportName } from '../year-account/report-name.ts';
import type { Claim, Evidence, YearAccount, YearLine } from '../year-account/year-account.ts';
import { excerptOf, type Placed } from './excerpt.ts';
import {
  type PublicAccount,
  type PublicClaim,
  type PublicFigure,
  type PublicLine,
  type PublicMeasured,
  type PublicStanding,
  type PublicWork,
  publicStandingOf,
  publicStandings,
} from './public-account.ts';
import { publicHistory } from './public-history.ts';

export interface PublicAsked {
  readonly account: YearAccount;
  readonly events: readonly AccountEvent[];
  /** ISO date. */
  readonly today: string;
  /** Permanent public id of a promise; must not tell its place among the others. */
  readonly idOf: (promise: string) => string;
  /** Name of a unit by its id. */
  readonly unitName: (unit: string) => string;
}

/**
 * Null where nothing is public: then there is no such account to the outside. Of the other lines it takes where their words stand,
 * to cut them out of shared sentences, and nothing else; whether they are public changes no byte of a line.
 */
export function publicAccountOf(asked: PublicAsked): PublicAccount | null {
  const { account, today } = asked;
  const events = asked.events.filter(({ plan }) => plan === account.plan.id);
  const promised = account.lines.map(({ promise }) => promise);
  const said = account.lines.flatMap(({ claim }) => claim?.result ?? []);
  const lines = account.lines.flatMap((line) => publicLine(line, { ...asked, events, promised, said }) ?? []);
  if (lines.length === 0) return null;
  return {
    government: account.government,
    year: account.year,
    plan: reportName(account.plan, account.year),
    next: account.next && reportName(account.next, account.year + 1),
    asOf: today,
    updatedAt: lines.map(({ publishedAt, history }) => history.at(-1)?.at ?? publishedAt).reduce(later),
    total: lines.length,
    counts: countsOf(lines),
    lines,
  };
}

interface Around extends PublicAsked {
  readonly promised: readonly Placed[];
  readonly said: readonly Placed[];
}

function publicLine(line: YearLine, { events, idOf, unitName, promised, said }: Around): PublicLine | null {
  const { promise, sentence, cleared, underReview, claim, ruling } = line;
  const own = () => ({
    id: idOf(promise.id),
    class: promise.class,
    heading: line.heading,
    promise: excerptOf({ own: promise, sentence, others: promised, reach: 'sentence' }),
    target: figureOf(promise),
    history: publicHistory(events, promise.id),
  });
  if (underReview !== null)
    return { ...own(), verdict: null, underReviewSince: underReview.at, publishedAt: underReview.publishedAt };
  if (cleared === null || ruling === null) return null;
  return {
    ...own(),
    underReviewSince: null,
    claim: claim && publicClaim(promise, claim, said),
    evidence: cleared.evidence ? worksOf(line.evidence, unitName) : null,
    measured: cleared.evidence ? measuredOf(line.evidence) : null,
    schedule: line.schedule,
    verdict: ruling.verdict,
    ruling: {
      kind: ruling.kind,
      by: ruling.by,
      at: ruling.at,
      reason: ruling.kind === 'overrule' ? ruling.reason : null,
    },
    publishedAt: cleared.at,
  };
}

function publicClaim(promise: Promised, claim: Claim, said: readonly Placed[]): PublicClaim {
  const { verdict, rule, confidence, result, sentence, share } = claim;
  const [zh, en] = [differenceText(promise, claim, 'zh'), differenceText(promise, claim, 'en')];
  return {
    verdict,
    rule,
    confidence,
    result: result && excerptOf({ own: result, sentence, others: said, reach: 'clause' }),
    figure: result && figureOf(result),
    isEstimate: result?.estimated === true,
    difference: zh === null || en === null ? null : { zh, en },
    share,
  };
}

const figureOf = ({ value, upper, unit, bound, kind }: Said): PublicFigure | null =>
  value === null ? null : { value, upper, unit, bound, kind };

const worksOf = ({ matters }: Evidence, unitName: (unit: string) => string): readonly PublicWork[] =>
  matters.map(({ standing, leadUnit, closedOn, files }) => ({
    standing,
    leadUnit: unitName(leadUnit),
    closedOn,
    files,
  }));

function measuredOf({ measured }: Evidence): PublicMeasured | null {
  if (!measured) return null;
  const { value, unit, month } = measured;
  return { value, unit, month, cumulation: cumulationOfMeasured(measured), source: sourceOfMeasured(measured) };
}

const later = (one: string, other: string): string => (one > other ? one : other);

const countsOf = (lines: readonly PublicLine[]): Readonly<Record<PublicStanding, number>> =>
  Object.fromEntries(
    publicStandings.map((standing) => [standing, lines.filter((line) => publicStandingOf(line) === standing).length]),
  ) as Record<PublicStanding, number>;
