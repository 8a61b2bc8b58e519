// Reads the number that a heading, a list item or a glossary entry opens with.

/**
 * How the number is written. `part` 第一部分, `chapter` 第一章, `comma` 一、, `bracket` （一）, `dot` 1. or 1、,
 * `paren` （1） or 1）, `circle` ①, `square` [1], `is` 一是, `piece` 第一件 or 第一，
 */
export type OrdinalStyle =
  | 'part'
  | 'chapter'
  | 'comma'
  | 'bracket'
  | 'dot'
  | 'paren'
  | 'circle'
  | 'square'
  | 'is'
  | 'piece';

export interface Ordinal {
  readonly style: OrdinalStyle;
  readonly number: number;
  /** Plain units of the number with the mark behind it. */
  readonly length: number;
}

/** Longest ordinal with its mark: 第一百二十件实事： */
const LONGEST = 12;
const HAN = '[一二三四五六七八九十百]{1,5}';

interface Form {
  readonly style: OrdinalStyle;
  readonly pattern: RegExp;
}

/** By the sign they open with; tried in order. Each captures the number's digits. */
const FORMS: readonly { readonly opens: string; readonly forms: readonly Form[] }[] = [
  {
    opens: '第',
    forms: [
      { style: 'part', pattern: new RegExp(`^第(${HAN}|\\d{1,2})部分[：:、，.—]*`, 'u') },
      { style: 'chapter', pattern: new RegExp(`^第(${HAN}|\\d{1,2})[章节篇][：:、，.]?`, 'u') },
      {
        style: 'piece',
        pattern: new RegExp(`^第(${HAN})(?:[件项个](?:[：:，、.]|实事[：:，、是]?|是)?|[，、：:])`, 'u'),
      },
    ],
  },
  {
    opens: '一二三四五六七八九十百',
    forms: [
      { style: 'is', pattern: new RegExp(`^(${HAN})(?:是(?![一二三四五六七八九十]是)|要[：，])[：，]?`, 'u') },
      { style: 'comma', pattern: new RegExp(`^(${HAN})(?:、|[.](?!\\d))`, 'u') },
    ],
  },
  {
    opens: '（',
    forms: [
      { style: 'bracket', pattern: new RegExp(`^（(${HAN})）[、.：]?`, 'u') },
      { style: 'paren', pattern: /^（(\d{1,3})）[、.：]?/u },
    ],
  },
  {
    opens: '0123456789',
    forms: [
      { style: 'dot', pattern: /^(\d{1,3})(?:[.、](?!\d))/u },
      { style: 'paren', pattern: /^(\d{1,3})）[、.：]?/u },
    ],
  },
  { opens: '[［【', forms: [{ style: 'square', pattern: /^[[［【](?:注)?(\d{1,3})[\]］】][、.：]?/u }] },
  { opens: '㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩', forms: [{ style: 'bracket', pattern: /^(.)[、.：]?/u }] },
  { opens: signs(0x2474, 0x2487), forms: [{ style: 'paren', pattern: /^(.)[、.：]?/u }] },
  { opens: signs(0x2488, 0x249b), forms: [{ style: 'dot', pattern: /^(.)/u }] },
  {
    opens: signs(0x2460, 0x2473) + signs(0x3251, 0x325f) + signs(0x32b1, 0x32bf) + signs(0x2776, 0x277f),
    forms: [{ style: 'circle', pattern: /^(.)[、.：]?/u }],
  },
];

function signs(first: number, last: number): string {
  return String.fromCharCode(...Array.from({ length: last - first + 1 }, (_, index) => first + index));
}

const FORMS_BY_SIGN = new Map(
  FORMS.flatMap(({ opens, forms }) => opens.split('').map((sign) => [sign.charCodeAt(0), forms] as const)),
);

/** The ordinal at a plain position, null when none stands there. */
export function ordinalAt(chars: string, position: number): Ordinal | null {
  const forms = FORMS_BY_SIGN.get(chars.charCodeAt(position));
  if (!forms) return null;
  const head = chars.slice(position, position + LONGEST);
  for (const { style, pattern } of forms) {
    const match = pattern.exec(head);
    if (!match) continue;
    const number = ordinalValue(match[1] as string);
    return number === null ? null : { style, number, length: match[0].length };
  }
  return null;
}

/**
 * The ordinal `number` before a text that begins with a digit, which looks like a decimal: `16.3个次中心` where the
 * list has come to 16. Null when another number stands there.
 */
export function ordinalBeforeDigit(chars: string, position: number, number: number): Ordinal | null {
  const match = /^(\d{1,3})[.、](?=\d)/u.exec(chars.slice(position, position + 5));
  return match && Number(match[1]) === number ? { style: 'dot', number, length: match[0].length } : null;
}

const DIGITS = '零一二三四五六七八九';
/** First sign of each run of numbered signs and the number it stands for. */
const SIGN_RUNS: readonly (readonly [first: number, last: number, value: number])[] = [
  [0x3220, 0x3229, 1],
  [0x2474, 0x2487, 1],
  [0x2488, 0x249b, 1],
  [0x2460, 0x2473, 1],
  [0x3251, 0x325f, 21],
  [0x32b1, 0x32bf, 36],
  [0x2776, 0x277f, 1],
];

/** Value of a written ordinal up to 999: 12, 十二, 一百零二, ⑫; null for what is no number (十十). */
export function ordinalValue(written: string): number | null {
  if (/^\d+$/.test(written)) return Number(written);
  const unit = written.charCodeAt(0);
  for (const [first, last, value] of SIGN_RUNS) if (unit >= first && unit <= last) return unit - first + value;
  const match = /^(?:([一二三四五六七八九])百零?)?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/u.exec(
    written,
  );
  if (!match) return null;
  const digit = (sign: string | undefined) => (sign ? DIGITS.indexOf(sign) : 0);
  const tens = match[3] ? digit(match[2]) || 1 : 0;
  return digit(match[1]) * 100 + tens * 10 + digit(match[4]);
}
