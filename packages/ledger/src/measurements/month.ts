// Months of a year as figures name them.

const written = /^(\d{4})-(0[1-9]|1[0-2])$/;

/** Year and month (1 to 12) of `YYYY-MM`; null for anything else, a thirteenth month too. */
export function monthOf(text: string): { readonly year: number; readonly month: number } | null {
  const [, year, month] = written.exec(text) ?? [];
  return year === undefined ? null : { year: Number(year), month: Number(month) };
}

export const monthText = (year: number, month: number): string => `${year}-${String(month).padStart(2, '0')}`;

export const monthNumbers: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
