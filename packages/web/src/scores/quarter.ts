// A quarter as an address holds it, 2026-1, and the ones beside it.

export interface Quarter {
  readonly year: number;
  /** 1 to 4. */
  readonly quarter: number;
}

/** Null for what is no quarter. */
export function quarterIn(text: string | undefined): Quarter | null {
  const found = /^(2\d{3})-([1-4])$/.exec(text ?? '');
  return found === null ? null : { year: Number(found[1]), quarter: Number(found[2]) };
}

export const quarterText = ({ year, quarter }: Quarter): string => `${year}-${quarter}`;

/** `by` quarters later, earlier where it is negative. */
export function quarterAfter({ year, quarter }: Quarter, by: number): Quarter {
  const count = year * 4 + quarter - 1 + by;
  return { year: Math.floor(count / 4), quarter: (count % 4) + 1 };
}

/** The quarter of an instant, in China. */
export function quarterOf(instant: Date): Quarter {
  const there = new Date(instant.getTime() + 8 * 3_600_000);
  return { year: there.getUTCFullYear(), quarter: Math.floor(there.getUTCMonth() / 3) + 1 };
}
