// Which level of government a division is, by its code or, for a name that no table knows, by its last characters.
import type { Level } from '../facts.ts';

/** Level of a six-digit GB/T 2260 code: `pp0000` province, `ppcc00` prefecture, any other county. */
export function levelOfCode(code: string): Level {
  if (code.endsWith('0000')) return 'province';
  return code.endsWith('00') ? 'prefecture' : 'county';
}

/** Ends of names in the order in which they are tried: 自治区 before 区, 自治州 is a 州. */
const levelsByEnd: readonly (readonly [end: string, level: Level])[] = [
  ['特别行政区', 'province'],
  ['自治区', 'province'],
  ['省', 'province'],
  ['自治县', 'county'],
  ['自治旗', 'county'],
  ['州', 'prefecture'],
  ['盟', 'prefecture'],
  ['地区', 'prefecture'],
  ['市', 'prefecture'],
  ['街道', 'township'],
  ['苏木', 'township'],
  ['镇', 'township'],
  ['乡', 'township'],
  ['县', 'county'],
  ['区', 'county'],
  ['旗', 'county'],
];

/**
 * Level that a name of at least two characters says by its end: 澜溪县 county, 某某经济技术开发区 county, 红岩乡 township.
 * An unlisted 市 is taken for a prefecture. Null when the end is no division's.
 */
export function levelOfName(name: string): Level | null {
  if (name.length < 2) return null;
  return levelsByEnd.find(([end]) => name.endsWith(end) && name.length > end.length)?.[1] ?? null;
}
