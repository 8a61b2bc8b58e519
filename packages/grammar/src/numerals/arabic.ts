// Reads a number in digits: 3, 1,234, 6.5.

/** A number read: its value and the position behind it. */
export interface Numeral {
  readonly value: number;
  readonly end: number;
}

export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/**
 * The number in digits that starts at `start`, or null. Thousands commas are read where groups of three follow;
 * a decimal point counts only between digits.
 */
export function readArabic(chars: string, start: number): Numeral | null {
  let end = behindDigits(chars, start);
  if (end === start) return null;
  while (chars.charCodeAt(end) === 44 && behindDigits(chars, end + 1) === end + 4) end += 4;
  if (chars.charCodeAt(end) === 46 && isDigit(chars.charCodeAt(end + 1))) end = behindDigits(chars, end + 1);
  return { value: Number(chars.slice(start, end).replaceAll(',', '')), end };
}

/** Longest run of digits looked at: a longer one is no figure of a report. */
const LONGEST = 20;

function behindDigits(chars: string, start: number): number {
  let end = start;
  while (end - start < LONGEST && isDigit(chars.charCodeAt(end))) end++;
  return end;
}
