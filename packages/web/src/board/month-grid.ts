// The weeks of a month as a calendar on the wall shows them, Monday first.

/** ISO dates of the whole weeks that hold the month (YYYY-MM), the days of its neighbours among them. */
export function monthGrid(month: string): readonly (readonly string[])[] {
  const [year, number] = month.split('-').map(Number) as [number, number];
  const first = new Date(Date.UTC(year, number - 1, 1));
  const lead = (first.getUTCDay() + 6) % 7;
  const days = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return Array.from({ length: Math.ceil((lead + days) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, weekday) => isoDay(Date.UTC(year, number - 1, 1 - lead + week * 7 + weekday))),
  );
}

/** The month so many months later, or earlier. */
export function monthAfter(month: string, by: number): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return isoDay(Date.UTC(year, number - 1 + by, 1)).slice(0, 7);
}

const isoDay = (instantMs: number): string => new Date(instantMs).toISOString().slice(0, 10);
