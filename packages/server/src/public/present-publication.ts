// A year's account as the office sees its way to the public: with what is public, and what would be.
import {
  type AccountEvent,
  clearingRules,
  type LinePublication,
  type PublicationStanding,
  type PublicLine,
  publicAccountOf,
  publicationOf,
  type YearAccount,
  type YearLine,
} from '@luoshi/ledger';
import type { PublicationAnswer, PublicationLine } from '../api/publication.ts';
import { publicId } from './public-id.ts';
import { paths } from './view.ts';

export function presentPublication(
  account: YearAccount,
  events: readonly AccountEvent[],
  today: string,
): PublicationAnswer {
  const { government, year, seq, total, lines } = account;
  const publication = publicationOf(account, events);
  const would = wouldBePublic(account, today);
  const of = (standing: PublicationStanding) => publication.filter((each) => each.standing === standing).length;
  return {
    government,
    year,
    seq,
    total,
    standings: {
      unruled: of('unruled'),
      ready: of('ready'),
      'under-review': of('under-review'),
      cleared: of('cleared'),
      withheld: of('withheld'),
    },
    address: paths.account(government.code, year),
    report: { published: account.reportPublished, address: paths.of(account, 'report') },
    rules: clearingRules(account, publication).map(({ rule, promises }) => ({ rule, promises: [...promises] })),
    lines: lines.map((line, at) => presentLine(account, line, publication[at]!, would.get(line.promise.id) ?? null)),
  };
}

/** Every line that is ruled on, as if it were cleared with its evidence, and what is under review without a ruling; by the id of its promise. */
function wouldBePublic(account: YearAccount, today: string): ReadonlyMap<string, PublicLine> {
  const lines = account.lines.map(
    (line): YearLine =>
      line.ruling === null
        ? line
        : { ...line, cleared: { by: '', at: line.ruling.at, evidence: true }, underReview: null },
  );
  const idOf = (promise: string) => promise;
  const seen = publicAccountOf({ account: { ...account, lines }, events: [], today, idOf, unitName: (unit) => unit });
  return new Map((seen?.lines ?? []).map((line) => [line.id, line]));
}

function presentLine(
  { government, year, plan }: YearAccount,
  { promise, number, heading, verdict, ruling, cleared, underReview }: YearLine,
  { standing, withheld }: LinePublication,
  seen: PublicLine | null,
): PublicationLine {
  const id = publicId({ government: government.code, year, plan: plan.sha256, promise: promise.id });
  return {
    promise: promise.id,
    number,
    class: promise.class,
    heading,
    standing,
    verdict,
    isRuled: ruling !== null,
    shown: seen && { promise: seen.promise, ...foundOf(seen) },
    evidence: cleared?.evidence ?? null,
    address: (cleared ?? underReview) && paths.promise(government.code, year, id),
    withheld,
  };
}

const foundOf = (seen: PublicLine) =>
  seen.verdict === null
    ? { result: null, reason: null, works: 0 }
    : { result: seen.claim?.result ?? null, reason: seen.ruling.reason, works: seen.evidence?.length ?? 0 };
