// A table of the account as comma-separated values that Excel and WPS open without harm.

export type Cell = string | number | null;

/** Columns carry their heads in the language the table was made for. */
export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

const byteOrderMark = '\ufeff';
/** A cell that begins so is a formula to a spreadsheet, whoever wrote it (OWASP: CSV injection). */
const beginsLikeFormula = /^[=+\-@\t\r＝＋－＠]/;

/**
 * RFC 4180: CRLF line ends, heads first, quotes doubled. With `bom` Excel takes the file for UTF-8. Words that a spreadsheet would
 * run as a formula get an apostrophe before them; numbers stay numbers, so that a fall of 6.5 is -6.5.
 */
export function toCsv({ columns, rows }: Table, { bom = false }: { readonly bom?: boolean } = {}): string {
  return `${bom ? byteOrderMark : ''}${csvLines([columns, ...rows])}`;
}

/** Lines of a table as `toCsv` writes them, for one that is written piece by piece. */
export const csvLines = (rows: readonly (readonly Cell[])[]): string =>
  rows.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');

/** A cell of such a file as it was before it got its apostrophe. */
export const withoutGuard = (cell: string): string =>
  cell.startsWith("'") && beginsLikeFormula.test(cell.slice(1)) ? cell.slice(1) : cell;

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const harmless = beginsLikeFormula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
