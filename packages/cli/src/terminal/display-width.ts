// Columns that text takes on a terminal, where a Chinese character is two wide.

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]/u;

/** Width in columns. Tabs and line ends count as one; callers fold white space first. */
export function displayWidth(text: string): number {
  let columns = 0;
  for (const character of text) columns += widthOf(character);
  return columns;
}

/** `text` cut or filled up to exactly `columns`; a cut ends in … and never halves a wide character. */
export function fitted(text: string, columns: number): string {
  const width = displayWidth(text);
  if (width <= columns) return text + ' '.repeat(columns - width);
  let kept = '';
  let used = 0;
  for (const character of text) {
    if (used + widthOf(character) > columns - 1) break;
    kept += character;
    used += widthOf(character);
  }
  return `${kept}…${' '.repeat(columns - used - 1)}`;
}

const widthOf = (character: string): number => (WIDE.test(character) ? 2 : 1);
