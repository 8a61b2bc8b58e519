// Days as a spreadsheet counts them into calendar dates.

const DAY_MS = 86_400_000;
/** Excel takes 1900 for a leap year: serial 60 is a 29 February that never was, and later days count one too many. */
const FALSE_LEAP_DAY = 60;
const EPOCH_1900_MS = Date.UTC(1899, 11, 31);
const EPOCH_1904_MS = Date.UTC(1904, 0, 1);
/** 9999-12-31. */
const LAST_SERIAL = 2_958_465;

/**
 * 46326 → 2026-10-31; with a time of day 2026-10-31T08:30:00. No time zone: the sheet's own. Null for what is no day of Excel:
 * negative, beyond the year 9999, or its 29 February 1900.
 */
export function serialDate(serial: number, countsFrom1904: boolean): string | null {
  if (!(serial >= 0 && serial < LAST_SERIAL + 1)) return null;
  const day = Math.floor(serial);
  if (!countsFrom1904 && day === FALSE_LEAP_DAY) return null;
  const days = countsFrom1904 || day < FALSE_LEAP_DAY ? serial : serial - 1;
  const ms = (countsFrom1904 ? EPOCH_1904_MS : EPOCH_1900_MS) + Math.round(days * 86_400) * 1000;
  const iso = new Date(ms).toISOString();
  return ms % DAY_MS === 0 ? iso.slice(0, 10) : iso.slice(0, 19);
}
