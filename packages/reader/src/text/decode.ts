// A text file's bytes into text, with a warning for every run that could not be decoded.
import type { SourceWarning } from '../source.ts';
import { warn } from '../warning.ts';
import { type Encoding, type EncodingFound, findEncoding } from './encoding.ts';

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  readonly warnings: readonly SourceWarning[];
}

/** More places than these are not listed one by one; the last one listed says so. */
export const MAX_UNDECODABLE_LISTED = 100;

/**
 * Decodes without changing anything else: line ends stay, the byte order mark goes. Bytes that mean nothing, and the null
 * character, which no database keeps, become U+FFFD, one warning a run.
 * `stated` is an encoding that the file itself or its sender names; a byte order mark wins over it.
 */
export function decode(bytes: Uint8Array, stated: Encoding | null = null): Decoded {
  const found = findEncoding(bytes);
  const encoding = stated !== null && found.markBytes === 0 ? stated : found.encoding;
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  const text = decoder.decode(bytes.subarray(found.markBytes)).replaceAll('\0', '\ufffd');
  return { text, encoding, warnings: [...guessWarning(found, encoding, stated), ...undecodableRuns(text)] };
}

function guessWarning(found: EncodingFound, encoding: Encoding, stated: Encoding | null): SourceWarning[] {
  if (stated !== null || found.isCertain) return [];
  return [warn('guessed-encoding', { start: 0, end: 0 }, { encoding })];
}

/** One warning a run of U+FFFD, in text order. */
export function undecodableRuns(text: string): SourceWarning[] {
  const warnings: SourceWarning[] = [];
  for (let start = text.indexOf('\ufffd'); start !== -1; ) {
    let end = start + 1;
    while (text[end] === '\ufffd') end++;
    const isLast = warnings.length === MAX_UNDECODABLE_LISTED - 1;
    const next = text.indexOf('\ufffd', end);
    const facts =
      isLast && next !== -1 ? { count: end - start, shown: MAX_UNDECODABLE_LISTED } : { count: end - start };
    warnings.push(warn('undecodable-bytes', { start, end }, facts));
    if (isLast) return warnings;
    start = next;
  }
  return warnings;
}
