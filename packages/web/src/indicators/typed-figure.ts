// What people type for a figure: digits as a phone, an input method or Excel gives them.

/** Null for an empty field, undefined for what is no figure. Thousands marks and full-width digits are read. */
export function typedFigure(text: string): number | null | undefined {
  const plain = text
    .replace(/\s/g, '')
    .normalize('NFKC')
    .replace(/−/g, '-')
    .replace(/(\d),(?=\d{3}(\D|$))/g, '$1');
  if (plain === '') return null;
  return /^[+-]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

/** Cells as a spreadsheet copies them, rows by line ends, columns by tabs. */
export const pastedCells = (text: string): readonly (readonly string[])[] =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => line.split('\t'));
