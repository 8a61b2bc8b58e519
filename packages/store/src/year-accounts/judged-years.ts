// The years of a government side by side, as its reports tell them and, for its own people, as they ruled.
import { type JudgedYear, judgedYear, yearAccountOf } from '@luoshi/ledger';
import type { Queryable } from '../queries/queryable.ts';
import { reportPair } from './account-years.ts';
import { loadYear } from './load-year.ts';
import { listAccountHeads } from './queries/account-heads.ts';
import { type AccountReportRow, listAccountReports } from './queries/list-account-reports.ts';
import { type KeptClaims, keyOf, reportInForce } from './report-in-force.ts';
import type { GovernmentYears } from './year-account.ts';

interface Asked {
  readonly government: string;
  /** Only this year; left out, all from the first reviewed to the last planned. */
  readonly year?: number | undefined;
  /** With what people of the government ruled; without, what the reports say. */
  readonly withRulings: boolean;
  /** ISO date in China. */
  readonly today: string;
}

/** Null for a government without a report whose year is known. */
export async function judgedYears(db: Queryable, kept: KeptClaims, asked: Asked): Promise<GovernmentYears | null> {
  const { government, withRulings } = asked;
  const reports = await listAccountReports(db, government);
  const [newest] = reports;
  if (!newest) return null;
  const heads = withRulings ? await listAccountHeads(db, government) : new Map<number, { readonly seq: number }>();
  const years: JudgedYear[] = [];
  for (const year of yearsAsked(reports, asked.year)) {
    const { plan, next } = reportPair(reports, year);
    const acts = heads.get(year)?.seq ?? 0;
    const key = [year, plan && keyOf(government, plan), next && keyOf(government, next), acts].join('|');
    years.push(await kept.judged.get(key, () => judged(db, kept, { ...asked, year, plan, next, acts })));
  }
  return {
    government: { code: government, name: newest.government_name },
    sample: reports.every(({ sample }) => sample),
    years,
    reports: Object.fromEntries(reports.map(({ sha256, id }) => [sha256, id])),
  };
}

/** The year before the first plan is told by that report's review. */
function yearsAsked(reports: readonly AccountReportRow[], only: number | undefined): readonly number[] {
  const planned = reports.map(({ year }) => year);
  const first = Math.min(...planned) - 1;
  const all = Array.from({ length: Math.max(...planned) - first + 1 }, (_, at) => first + at);
  return only === undefined ? all : all.filter((year) => year === only);
}

interface OneYear extends Asked {
  readonly year: number;
  readonly plan: AccountReportRow | null;
  readonly next: AccountReportRow | null;
  readonly acts: number;
}

async function judged(db: Queryable, kept: KeptClaims, one: OneYear): Promise<JudgedYear> {
  const { government, year, plan, next, acts } = one;
  const reading = async (row: AccountReportRow | null) =>
    row && (await reportInForce(db, kept, government, row)).reading;
  const reports = { year, plan: await reading(plan), next: await reading(next) };
  const lines = acts > 0 && plan && next ? await linesRuled(db, kept, one) : null;
  return judgedYear(lines ? { ...reports, lines } : reports);
}

async function linesRuled(db: Queryable, kept: KeptClaims, { government, year, today }: OneYear) {
  const loaded = await loadYear(db, kept, { government, year, today });
  const account = 'refused' in loaded ? loaded : yearAccountOf(loaded.asked);
  if ('refused' in account) return null;
  return account.lines.map(({ promise, claim, verdict }) => ({ promise, result: claim?.result ?? null, verdict }));
}
