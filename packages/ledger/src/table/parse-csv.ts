// Text of a .csv file, or of cells copied out of Excel, into rows of cells.

/**
 * RFC 4180: quotes doubled inside quotes, line ends CRLF, LF or CR, a mark of byte order (BOM) left out; a last line end begins no row.
 * A quote that is not at the head of a cell, or never closed, is text. `separator` is a tab for cells copied out of a spreadsheet.
 * Takes decoded text: bytes in GBK are the caller's to decode. The apostrophe before a formula-like cell (`toCsv`) is taken off.
 */
export function parseCsv(text: string, separator: ',' | '\t' = ','): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let cells: string[] = [];
  let at = text.startsWith('\ufeff') ? 1 : 0;
  while (at < text.length) {
    const { cell, end } = cellAt(text, at, separator);
    cells.push(withoutGuard(cell));
    const next = text[end];
    at = next === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1;
    if (next === separator) {
      if (at >= text.length) cells.push('');
      else continue;
    }
    rows.push(cells);
    cells = [];
  }
  if (cells.length > 0) rows.push(cells);
  return rows;
}

function cellAt(text: string, start: number, separator: string): { readonly cell: string; readonly end: number } {
  return (text[start] === '"' ? quotedCell(text, start, separator) : null) ?? plainCell(text, start, separator);
}

function plainCell(text: string, start: number, separator: string) {
  let end = start;
  while (end < text.length && !isEnd(text[end]!, separator)) end += 1;
  return { cell: text.slice(start, end), end };
}

/** Null where the quotes are never closed, or something other than an end follows them. */
function quotedCell(text: string, start: number, separator: string) {
  let cell = '';
  for (let at = start + 1; ; ) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return null;
    cell += text.slice(at, quote);
    if (text[quote + 1] !== '"') {
      const end = quote + 1;
      return end >= text.length || isEnd(text[end]!, separator) ? { cell, end } : null;
    }
    cell += '"';
    at = quote + 2;
  }
}

const isEnd = (character: string, separator: string): boolean =>
  character === separator || character === '\n' || character === '\r';

const withoutGuard = (cell: string): string => (/^'[=+\-@\t\r＝＋－＠]/.test(cell) ? cell.slice(1) : cell);
