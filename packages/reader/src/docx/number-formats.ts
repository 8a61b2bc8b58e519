// How Word writes the number of a list item (ECMA-376 Part 1, 17.18.59 ST_NumberFormat).

const DIGITS = '〇一二三四五六七八九';
const LEGAL_DIGITS = '零壹贰叁肆伍陆柒捌玖';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';

type Format = (value: number) => string;

/** Formats that reports use; all others are written as decimal. `value` is a whole number from 0 to 9,999. */
const formats: Readonly<Record<string, Format>> = {
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: (value) =>
    String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  upperLetter: (value) => letters(value, 'A'),
  lowerLetter: (value) => letters(value, 'a'),
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  chineseCounting: counting,
  chineseCountingThousand: counting,
  japaneseCounting: counting,
  taiwaneseCounting: counting,
  taiwaneseCountingThousand: counting,
  chineseLegalSimplified: (value) => places(value, LEGAL_DIGITS, ['', '拾', '佰', '仟'], '零'),
  japaneseLegal: (value) => places(value, LEGAL_DIGITS, ['', '拾', '佰', '仟'], '零'),
  ideographDigital: (value) => String(value).replace(/\d/g, (digit) => DIGITS[Number(digit)] ?? digit),
  taiwaneseDigital: (value) => String(value).replace(/\d/g, (digit) => DIGITS[Number(digit)] ?? digit),
  japaneseDigitalTenThousand: (value) => String(value).replace(/\d/g, (digit) => DIGITS[Number(digit)] ?? digit),
  ideographTraditional: (value) => oneOf(STEMS, value),
  ideographZodiac: (value) => oneOf(BRANCHES, value),
  decimalEnclosedCircle: (value) => enclosed(value, 0x2460),
  decimalEnclosedCircleChinese: (value) => enclosed(value, 0x2460),
  decimalEnclosedParen: (value) => enclosed(value, 0x2474),
  decimalEnclosedFullstop: (value) => enclosed(value, 0x2488),
  none: () => '',
};

/** The number in Word's `format`, e.g. 12 in `chineseCounting` is 十二. */
export function formatNumber(value: number, format: string): string {
  return (formats[format] ?? String)(value);
}

function counting(value: number): string {
  const text = places(value, DIGITS, ['', '十', '百', '千'], '〇').replaceAll('〇', value > 100 ? '零' : '〇');
  return value >= 10 && value < 20 ? text.slice(1) : text;
}

/** 205 → 二百〇五: a digit and its place, one zero for each gap, none at the end. */
function places(value: number, digits: string, units: readonly string[], zero: string): string {
  if (value === 0 || value > 9999) return value === 0 ? zero : String(value);
  let text = '';
  let gap = false;
  for (let place = String(value).length - 1; place >= 0; place--) {
    const digit = Math.floor(value / 10 ** place) % 10;
    if (digit === 0) gap = text !== '';
    else {
      text += `${gap ? zero : ''}${digits[digit]}${units[place]}`;
      gap = false;
    }
  }
  return text;
}

function letters(value: number, first: string): string {
  const letter = String.fromCharCode(first.charCodeAt(0) + ((value + 25) % 26));
  return value < 1 ? '' : letter.repeat(Math.min(Math.ceil(value / 26), 9));
}

function roman(value: number): string {
  const steps: readonly (readonly [number, string])[] = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let rest = Math.min(value, 9999);
  let text = '';
  for (const [size, sign] of steps) {
    text += sign.repeat(Math.floor(rest / size));
    rest %= size;
  }
  return text;
}

function oneOf(signs: string, value: number): string {
  return signs[value - 1] ?? String(value);
}

function enclosed(value: number, first: number): string {
  return value >= 1 && value <= 20 ? String.fromCharCode(first + value - 1) : String(value);
}
