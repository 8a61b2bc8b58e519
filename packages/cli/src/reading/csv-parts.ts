// One CSV table from the tables of many files.

/** Tells Excel and WPS that a file is UTF-8. */
const BYTE_ORDER_MARK = Uint8Array.of(0xef, 0xbb, 0xbf);

const LINE_END = 0x0a;

/** What of a file's `csv` goes into the common table: marked and headed once. The head has no line end in a cell. */
export function csvPart(csv: Uint8Array, isFirst: boolean): Uint8Array {
  return isFirst ? Buffer.concat([BYTE_ORDER_MARK, csv]) : csv.subarray(csv.indexOf(LINE_END) + 1);
}
