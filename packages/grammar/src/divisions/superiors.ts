// The province and prefecture that a division belongs to.
import { shortName } from './short-name.ts';
import { type Division, divisionsOfCode } from './table.ts';

/** Codes above a code, nearest first: 140525 → 140500, 140000. A code the tables do not list is left out. */
export function superiorCodes(code: string): readonly string[] {
  const above = [`${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`];
  return above.filter((one) => one !== code && divisionsOfCode(one).length > 0);
}

/**
 * How strongly a text speaks of the places above a division: ten for each full name that occurs (晋城市), and one for each
 * time a short one does (晋城). Zero when it names none of them.
 */
export function timesNamed(division: Division, text: string): number {
  const names = new Set(superiorCodes(division.code).flatMap((code) => divisionsOfCode(code).map(({ name }) => name)));
  let times = 0;
  for (const name of names) {
    if (text.includes(name)) times += 10;
    times += count(text, shortName(name));
  }
  return times;
}

function count(text: string, part: string): number {
  let times = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) times += 1;
  return times;
}
