// Characters that Word keeps as numbers of a symbol font (w:sym).

/** Symbol fonts keep their signs in U+F020 to U+F0FF; these are the ones that stand in reports and their tables. */
const SIGNS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: { 108: '●', 110: '■', 117: '◆', 159: '•', 167: '▪', 168: '□', 216: '➢', 252: '✓', 253: '☒', 254: '☑' },
  'wingdings 2': { 80: '✓', 82: '☑', 163: '□' },
  symbol: { 163: '≤', 176: '°', 177: '±', 179: '≥', 180: '×', 183: '·', 187: '≈' },
};

const PRIVATE_BASE = 0xf000;
const PRIVATE_END = 0xf0ff;

/** The sign as an ordinary character; one that we do not know becomes U+FFFD, which warns at its place. */
export function symbolText(hex: string, font: string): string {
  const code = Number.parseInt(hex, 16);
  if (!(code > 0x1f && code <= 0xffff) || (code >= 0xd800 && code <= 0xdfff)) return '\ufffd';
  if (code < PRIVATE_BASE || code > PRIVATE_END) return String.fromCharCode(code);
  return SIGNS[font.toLowerCase()]?.[code - PRIVATE_BASE] ?? '\ufffd';
}
