// Where the account opens when no year is asked for.
import type { AccountYears, ReportItem, Session } from '../api/contract.ts';

/** The newest year that both reports tell of, else the newest that has a plan; null where there is none. */
export function firstYear({ years }: Pick<AccountYears, 'years'>): number | null {
  const newest = [...years].sort((a, b) => b.year - a.year);
  const whole = newest.find(({ plan, next }) => plan !== null && next !== null);
  return (whole ?? newest.find(({ plan }) => plan !== null))?.year ?? null;
}

type Government = ReportItem['government'];

/** Governments with a kept report; the person's own first, then those of real reports, then the sample. */
export function governmentsOf(
  reports: readonly Pick<ReportItem, 'government' | 'sample'>[],
  session: Pick<Session, 'account'> | undefined,
): readonly Government[] {
  const own = session?.account?.government.code;
  const rank = ({ government, sample }: (typeof reports)[number]) => (government.code === own ? 0 : sample ? 2 : 1);
  const sorted = [...reports].sort((a, b) => rank(a) - rank(b));
  return [...new Map(sorted.map(({ government }) => [government.code, government])).values()];
}
