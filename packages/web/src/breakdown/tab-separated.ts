// A block of cells as Excel and WPS put it on the clipboard, and back.

export const readBlock = (text: string): readonly (readonly string[])[] => readCells(text, '\t');

/** Rows of cells. A quoted cell keeps its line ends and doubled quotes; the last line end is not a row. */
export function readCells(text: string, separator: '\t' | ','): readonly (readonly string[])[] {
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const rows: string[][] = [[]];
  let at = 0;
  while (at <= source.length) {
    const { cell, end } = source[at] === '"' ? quotedCell(source, at, separator) : plainCell(source, at, separator);
    rows.at(-1)!.push(cell);
    if (end >= source.length) break;
    if (source[end] === '\n') rows.push([]);
    at = end + 1;
  }
  return rows;
}

export function writeBlock(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(writeCell).join('\t')).join('\n');
}

interface ReadCell {
  readonly cell: string;
  /** Offset of the separator behind the cell. */
  readonly end: number;
}

function plainCell(source: string, at: number, separator: string): ReadCell {
  let end = at;
  while (end < source.length && source[end] !== separator && source[end] !== '\n') end += 1;
  return { cell: source.slice(at, end), end };
}

/** A quote that nobody closes is an ordinary character. */
function quotedCell(source: string, at: number, separator: string): ReadCell {
  let cell = '';
  for (let next = at + 1; next < source.length; next += 1) {
    if (source[next] !== '"') cell += source[next];
    else if (source[next + 1] === '"') {
      cell += '"';
      next += 1;
    } else return { cell, end: next + 1 };
  }
  return plainCell(source, at, separator);
}

const writeCell = (cell: string): string => (/["\t\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell);
