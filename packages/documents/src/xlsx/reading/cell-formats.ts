// What a cell's style says about its number: a date, a share in per cent, or a plain number.
import { readXml } from './xml.ts';

export type NumberFormat = 'plain' | 'date' | 'percent';

/**
 * Built-in formats that are dates: those of every language, and those of Chinese, Japanese and Korean editions, which WPS uses
 * (ECMA-376 part 1, 18.8.30).
 */
function isBuiltInDate(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
}

/** Formats by style index. Throws `XmlDamage`. */
export function cellFormats(bytes: Uint8Array): NumberFormat[] {
  const codes = new Map<number, string>();
  const formats: NumberFormat[] = [];
  let isCellXfs = false;
  readXml(bytes, {
    open: (element, attributes) => {
      if (element === 'numFmt') codes.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
      if (element === 'cellXfs') isCellXfs = true;
      if (element === 'xf' && isCellXfs) formats.push(formatOf(Number(attributes.numFmtId ?? 0), codes));
    },
    close: (element) => {
      if (element === 'cellXfs') isCellXfs = false;
    },
  });
  return formats;
}

function formatOf(id: number, codes: ReadonlyMap<number, string>): NumberFormat {
  const code = codes.get(id);
  if (code === undefined) return isBuiltInDate(id) ? 'date' : id === 9 || id === 10 ? 'percent' : 'plain';
  return formatOfCode(code);
}

/** Letters of dates outside quotes, brackets and escapes make a date: yyyy"年"m"月"d"日", [$-804]yyyy-mm-dd. */
export function formatOfCode(code: string): NumberFormat {
  const bare = code.replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g, '');
  if (/[ymdh]/i.test(bare) && !/^general$/i.test(bare.trim())) return 'date';
  return bare.includes('%') ? 'percent' : 'plain';
}
