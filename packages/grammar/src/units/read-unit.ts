// Reads magnitude, hedge and unit behind a number: 万亩, 余亩, 万多人, 个百分点, MW.
import { PLACE_WORD_GOES_ON, UNIT_WORDS, type UnitFamily, type UnitWord } from './lexicon.ts';

/** What stands behind a number. `end` is behind the unit; `text` the unit without hedge. */
export interface UnitRead {
  readonly end: number;
  readonly text: string;
  /** `bare` when only a magnitude stands there (10万群众). */
  readonly family: UnitFamily | 'bare';
  readonly factor: number;
  readonly base: string;
  /** A hedge inside: 余, 多. */
  readonly hedged: boolean;
}

const MAGNITUDES: readonly (readonly [string, number])[] = [
  ['万亿', 1e12],
  ['千亿', 1e11],
  ['百亿', 1e10],
  ['十亿', 1e9],
  ['千万', 1e7],
  ['百万', 1e6],
  ['十万', 1e5],
  ['亿', 1e8],
  ['万', 1e4],
  ['千', 1e3],
  ['百', 1e2],
];
/** 4万多亿元: the hedge stands between the two words of 万亿. */
const MYRIADS_OF_MYRIADS = ['万亿', 1e12] as const;
const MAGNITUDE_FIRSTS = new Set('万亿千百十');
const HEDGES = new Set(['余', '多', '来']);
/** Magnitude words that begin other words: 1千瓦, 3千米, 5千伏, 2百分点. */
const NOT_MAGNITUDE = /^(?:千(?:瓦|米|伏|克|卡)|百分点|百货|千兆)/;

const BY_FIRST = indexByFirst();

function indexByFirst(): Map<string, readonly UnitWord[]> {
  const index = new Map<string, UnitWord[]>();
  for (const unit of UNIT_WORDS) {
    const key = unit.word[0] as string;
    index.set(key, [...(index.get(key) ?? []), unit]);
  }
  for (const list of index.values()) list.sort((a, b) => b.word.length - a.word.length);
  return index;
}

/** The unit behind the number that ends at `start`, or null when what follows is neither unit nor magnitude. */
export function readUnit(chars: string, start: number): UnitRead | null {
  const isHedgedFirst = isHedge(chars, start);
  const magnitudeStart = start + (isHedgedFirst ? 1 : 0);
  const first = magnitudeAt(chars, magnitudeStart);
  const magnitudeEnd = magnitudeStart + (first === null ? 0 : first[0].length);
  const isHedgedLast = first !== null && !isHedgedFirst && isHedge(chars, magnitudeEnd);
  const isSplit = isHedgedLast && first[0] === '万' && chars[magnitudeEnd + 1] === '亿';
  const magnitude = isSplit ? MYRIADS_OF_MYRIADS : first;
  const at = magnitudeEnd + (isHedgedLast ? 1 : 0) + (isSplit ? 1 : 0);
  const unit = wordAt(chars, at);
  const hedged = isHedgedFirst || isHedgedLast;
  if (unit !== null) {
    return {
      end: at + unit.word.length,
      text: magnitude === null ? unit.word : magnitude[0] + unit.word,
      family: unit.family,
      factor: magnitude === null ? unit.factor : magnitude[1] * unit.factor,
      base: unit.base,
      hedged,
    };
  }
  // 50亿级项目: a class of size, no amount.
  return magnitude === null || chars[at] === '级'
    ? null
    : { end: at, text: magnitude[0], family: 'bare', factor: magnitude[1], base: '', hedged };
}

function isHedge(chars: string, at: number): boolean {
  return HEDGES.has(chars[at] as string);
}

function magnitudeAt(chars: string, at: number): readonly [string, number] | null {
  if (!MAGNITUDE_FIRSTS.has(chars[at] as string)) return null;
  if (NOT_MAGNITUDE.test(chars.slice(at, at + 3))) return null;
  for (const magnitude of MAGNITUDES) if (chars.startsWith(magnitude[0], at)) return magnitude;
  return null;
}

/** The unit word at `at`; declined where it begins another word. */
export function wordAt(chars: string, at: number): UnitWord | null {
  for (const unit of BY_FIRST.get(chars[at] as string) ?? []) {
    if (chars.startsWith(unit.word, at) && standsAlone(chars, at, unit)) return unit;
  }
  return null;
}

const LATIN_TAIL = /[A-Za-z]$/;
const LATIN = /[A-Za-z]/;

/** Words that begin like a unit: the number before them is part of a name (108国道, 90年代, 5方面). */
const BEGINS_ANOTHER_WORD =
  /^(?:群众|群体|人才|人口|人民|个体|个人(?!次)|位居|位列|位于|种植|种粮|项目|支持|组织|批发|期间|部门|户籍|口岸|门诊|场所|处理|处置|名优|条例|年代|年级|位数|担保|担任|担当|担负|国道|省道|县道|乡道|人均|方面|方阵|方舱|天然|层级|层面|次产业|分制|度假|里程|点亮|成立|成果|成效|成为|周边)/;

function standsAlone(chars: string, at: number, unit: UnitWord): boolean {
  const end = at + unit.word.length;
  if (unit.word === '吨粮' && /[食油仓库储]/.test(chars[end] ?? '')) return false;
  if (LATIN_TAIL.test(unit.word)) return !LATIN.test(chars[end] ?? '');
  if (unit.family === 'place') return !PLACE_WORD_GOES_ON.test(chars.slice(end, end + 2));
  return !BEGINS_ANOTHER_WORD.test(chars.slice(at, at + 3));
}
