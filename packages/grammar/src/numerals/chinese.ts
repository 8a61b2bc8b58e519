// Reads a number in Chinese numerals: 三, 十二, 两百, 一百零五, 二〇二三, 两亿零三万.
import type { Numeral } from './arabic.ts';

const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const MYRIADS: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };
/** Every character a numeral may consist of. */
export const CHINESE_NUMERALS = [...Object.keys(DIGITS), ...Object.keys(TENS), ...Object.keys(MYRIADS)].join('');
const NUMERAL_CHARS = new Set(CHINESE_NUMERALS);
const LONGEST = 16;

export function isChineseNumeral(char: string | undefined): boolean {
  return char !== undefined && NUMERAL_CHARS.has(char);
}

/**
 * The longest Chinese numeral at `start`, or null: either figures read one by one (二〇二三) or with tens and myriads.
 * 几 and 若干 are no numbers.
 */
export function readChinese(chars: string, start: number): Numeral | null {
  let end = start;
  while (end - start < LONGEST && isChineseNumeral(chars[end])) end++;
  if (end === start) return null;
  const word = chars.slice(start, end);
  const value = /^[〇零一二三四五六七八九]{2,}$/.test(word) ? spelled(word) : composed(word);
  return value === null ? null : { value, end };
}

function spelled(word: string): number {
  return Number([...word].map((char) => DIGITS[char]).join(''));
}

function composed(word: string): number | null {
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const char of word) {
    const figure = DIGITS[char];
    const ten = TENS[char];
    const myriad = MYRIADS[char];
    if (figure !== undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = figure;
    } else if (ten !== undefined) {
      section += (digit ?? 1) * ten;
      digit = null;
    } else if (myriad !== undefined) {
      const whole = section + (digit ?? 0);
      total = (total + (whole === 0 && total === 0 ? 1 : whole)) * myriad;
      section = 0;
      digit = null;
    }
  }
  return total + section + (digit ?? 0);
}
