// The ordinals that may open a list item, found where a list is looked for.
import { type Ordinal, ordinalAt } from '../outline/ordinal.ts';

/** An ordinal behind a mark or a line end; `at` is a plain position. */
export interface ListOrdinal extends Ordinal {
  readonly at: number;
}

const BOUNDARIES = new Set('；。：，！\n;:'.split('').map((sign) => sign.charCodeAt(0)));
/** 3.100个小区 looks like a decimal; a list that has come to 3 takes it for an item. */
const BEFORE_DIGIT = /^(\d{1,3})[.、](?=\d)/u;

/** Ordinals of the stretches looked at so far, in text order. */
export interface ListOrdinals {
  readonly chars: string;
  readonly found: ListOrdinal[];
  scannedTo: number;
}

/** Scans `[from, to)` for ordinals unless that was done; callers move forward through the text, so no place is scanned twice. */
export function scanOrdinals(ordinals: ListOrdinals, from: number, to: number): void {
  const { chars, found } = ordinals;
  for (let at = Math.max(1, from, ordinals.scannedTo); at < to; at++) {
    if (!BOUNDARIES.has(chars.charCodeAt(at - 1))) continue;
    const ordinal = ordinalAt(chars, at) ?? beforeDigit(chars, at);
    if (ordinal) found.push({ ...ordinal, at });
  }
  ordinals.scannedTo = Math.max(ordinals.scannedTo, to);
}

function beforeDigit(chars: string, at: number): Ordinal | null {
  const unit = chars.charCodeAt(at);
  if (unit < 48 || unit > 57) return null;
  const match = BEFORE_DIGIT.exec(chars.slice(at, at + 5));
  return match && { style: 'dot', number: Number(match[1]), length: match[0].length };
}

/** Index of the first ordinal at or behind the position. */
export function firstBehind(ordinals: readonly ListOrdinal[], position: number): number {
  let low = 0;
  let high = ordinals.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordinals[middle] as ListOrdinal).at >= position) high = middle;
    else low = middle + 1;
  }
  return low;
}
