const CHINA_OFFSET_MS = 8 * 60 * 60 * 1000;

/** The calendar date in China Standard Time (UTC+8, without summer time) at an instant, as `2026-03-01`. */
export const chinaDay = (at: Date): string => new Date(at.getTime() + CHINA_OFFSET_MS).toISOString().slice(0, 10);
