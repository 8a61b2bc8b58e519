// Which encoding a text's bytes are in. Decided by counting what each would make of them, so a few wrong bytes don't flip it.

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

export interface EncodingFound {
  readonly encoding: Encoding;
  /** Length of the byte order mark, which is no part of the text. */
  readonly markBytes: 0 | 2 | 3 | 4;
  /** False when nothing in the bytes settles it and another encoding would do nearly as well. */
  readonly isCertain: boolean;
}

const marks: readonly { readonly encoding: Encoding; readonly bytes: readonly number[] }[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'gb18030', bytes: [0x84, 0x31, 0x95, 0x33] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];

/** The null pattern is looked for in so many bytes; line ends and digits occur long before. */
const NULL_SAMPLE_BYTES = 64 * 1024;

/** Byte order mark, then nulls on one side (UTF-16), then the better of UTF-8 and GB18030. Big5 and others are not known. */
export function findEncoding(bytes: Uint8Array): EncodingFound {
  for (const { encoding, bytes: mark } of marks) {
    if (mark.every((byte, i) => bytes[i] === byte)) {
      return { encoding, markBytes: mark.length as 2 | 3 | 4, isCertain: true };
    }
  }
  return { ...(findWide(bytes) ?? findNarrow(bytes)), markBytes: 0 };
}

type Unmarked = Omit<EncodingFound, 'markBytes'>;

function findWide(bytes: Uint8Array): Unmarked | null {
  const nulls = [0, 0];
  const sample = bytes.subarray(0, NULL_SAMPLE_BYTES);
  for (const [at, byte] of sample.entries()) if (byte === 0) nulls[at & 1] = (nulls[at & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = nulls;
  if (even + odd <= sample.length / 1000) return null;
  // The high byte of digits and line ends is null: second in little-endian, first in big-endian.
  return { encoding: odd > even ? 'utf-16le' : 'utf-16be', isCertain: true };
}

function findNarrow(bytes: Uint8Array): Unmarked {
  const utf8 = countUtf8(bytes);
  if (utf8.good + utf8.bad === 0) return { encoding: 'utf-8', isCertain: true };
  // Chinese in UTF-8 always has three bytes, so what is whole and has them needs no second look.
  if (utf8.bad === 0 && utf8.threeBytes > 0) return { encoding: 'utf-8', isCertain: true };
  const gb = countGb18030(bytes);
  if (utf8.bad === 0) {
    // Short GBK words can be valid two-byte UTF-8 (模 is ģ).
    const isShortGb = gb.bad === 0 && gb.common === gb.good;
    return isShortGb ? { encoding: 'gb18030', isCertain: false } : { encoding: 'utf-8', isCertain: true };
  }
  if (gb.bad === 0 && utf8.good <= utf8.bad) return { encoding: 'gb18030', isCertain: true };
  return { encoding: utf8.good > utf8.bad ? 'utf-8' : 'gb18030', isCertain: false };
}

/** Sequences beyond ASCII: `good` valid ones, `bad` single bytes that belong to none. */
function countUtf8(bytes: Uint8Array): { good: number; bad: number; threeBytes: number } {
  let good = 0;
  let bad = 0;
  let threeBytes = 0;
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      at++;
      continue;
    }
    const length =
      lead >= 0xf0 && lead <= 0xf4 ? 4 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xc2 && lead < 0xe0 ? 2 : 1;
    let isGood = length > 1;
    for (let i = 1; i < length; i++) isGood &&= ((bytes[at + i] ?? 0) & 0xc0) === 0x80;
    if (isGood) good++;
    else bad++;
    if (isGood && length >= 3) threeBytes++;
    at += isGood ? length : 1;
  }
  return { good, bad, threeBytes };
}

/** As above for GB18030; `common` counts the 6,763 characters of GB2312 and its punctuation, which is what reports are written in. */
function countGb18030(bytes: Uint8Array): { good: number; bad: number; common: number } {
  let good = 0;
  let bad = 0;
  let common = 0;
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] ?? 0;
    const second = bytes[at + 1] ?? 0;
    if (lead < 0x80) {
      at++;
    } else if (lead === 0x80 || lead === 0xff) {
      bad++;
      at++;
    } else if (second >= 0x40 && second !== 0x7f && second !== 0xff) {
      good++;
      if (second >= 0xa1 && ((lead >= 0xb0 && lead <= 0xf7) || lead === 0xa1 || lead === 0xa3)) common++;
      at += 2;
    } else if (second >= 0x30 && second <= 0x39 && isFourBytes(bytes, at)) {
      good++;
      at += 4;
    } else {
      bad++;
      at++;
    }
  }
  return { good, bad, common };
}

function isFourBytes(bytes: Uint8Array, at: number): boolean {
  const third = bytes[at + 2] ?? 0;
  const fourth = bytes[at + 3] ?? 0;
  return third >= 0x81 && third <= 0xfe && fourth >= 0x30 && fourth <= 0x39;
}
