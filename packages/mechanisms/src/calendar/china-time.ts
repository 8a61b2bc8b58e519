// Between instants and dates in China: China Standard Time is UTC+8 everywhere in the country, all year round.
import { dateOfDayNumber, type IsoDate } from './iso-date.ts';

const MS_AN_HOUR = 3_600_000;

/**
 * The date in China at an instant, `2026-03-01T16:00:00Z` gives 2026-03-02.
 * The instant is ISO 8601 with `Z` or an offset; one without would mean the reader's own time zone and throws a RangeError.
 */
export function dateInChina(instantIso: string): IsoDate {
  const ms = /T.*(?:Z|[+-]\d\d:?\d\d)$/.test(instantIso) ? Date.parse(instantIso) : Number.NaN;
  if (Number.isNaN(ms)) throw new RangeError(`no instant with an offset: ${instantIso}`);
  return dateOfDayNumber(Math.floor((ms + 8 * MS_AN_HOUR) / (24 * MS_AN_HOUR)));
}

/**
 * The first instant after `date` in China, as ISO 8601 in UTC: midnight there is 16:00 UTC of the same date.
 * A clock that runs until the end of a day is overdue from this instant on (Civil Code, article 203: 二十四时).
 */
export function endOfDayInChina(date: IsoDate): string {
  return `${date}T16:00:00.000Z`;
}
