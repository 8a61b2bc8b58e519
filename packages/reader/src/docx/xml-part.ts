// One XML part of a .docx read as a stream: unpacked, decoded and parsed piece by piece; no tree is built.
import { SaxesParser } from 'saxes';
import type { FullLimits } from '../limits.ts';
import { turn } from '../turn.ts';
import type { ZipEntry } from '../zip/directory.ts';
import { type UnpackCount, type UnpackOutcome, unpack } from '../zip/unpack.ts';

export type Attributes = Readonly<Record<string, string>>;

/** What a part's reader hears, in document order. Names carry their usual prefix (`w:p`). */
export interface PartHandler {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(text: string): void;
}

export type PartOutcome = UnpackOutcome | 'ill-formed' | 'took-too-long';

/** The bytes of a .docx with the limits and the sum of what was unpacked of it so far. */
export interface Package {
  readonly bytes: Uint8Array;
  readonly entries: ReadonlyMap<string, ZipEntry>;
  readonly limits: FullLimits;
  readonly count: UnpackCount;
}

const PIECES_A_TURN = 64;

/**
 * Parses the part to its end. Entities other than the five of XML are not expanded (saxes knows no DTD), so they cannot
 * multiply. An ill-formed part is heard as far as it can be.
 */
export async function parsePart(docx: Package, entry: ZipEntry, handler: PartHandler): Promise<PartOutcome> {
  let isWellFormed = true;
  const parser = new SaxesParser({ position: false });
  parser.on('error', () => {
    isWellFormed = false;
  });
  parser.on('opentag', ({ name, attributes }) => handler.open(name, attributes as Attributes)); // without xmlns the values are plain strings
  parser.on('closetag', ({ name }) => handler.close(name));
  parser.on('text', (text) => handler.text(text));
  parser.on('cdata', (text) => handler.text(text));
  const decoder = new TextDecoder();
  const pieces = unpack(docx.bytes, entry, docx.limits, docx.count);
  for (let count = 1; ; count++) {
    const piece = pieces.next();
    if (piece.done) {
      parser.write(decoder.decode()).close();
      return piece.value === 'whole' && !isWellFormed ? 'ill-formed' : piece.value;
    }
    parser.write(decoder.decode(piece.value, { stream: true }));
    if (count % PIECES_A_TURN === 0) await turn();
    if (docx.limits.signal?.aborted) return 'took-too-long';
  }
}

/** True for a switch such as `<w:vanish/>` unless its value says no. */
export function isOn(attributes: Attributes): boolean {
  return !['0', 'false', 'off', 'none'].includes(attributes['w:val'] ?? '');
}
