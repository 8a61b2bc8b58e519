// What pages in a browser take of the ledger as code, and not only as types (decision 0024).
export { MOST_ROWS } from './directory/import/read-sheet.ts';
export { calendarDay } from './table/calendar-day.ts';
export { withoutGuard } from './table/csv.ts';
