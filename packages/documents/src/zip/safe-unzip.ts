// A workbook's bytes into its parts, without ever filling the memory: sizes are checked before anything is unpacked.
import { unzipSync } from 'fflate';
import { type DocumentsRefusal, refuse } from '../messages/refusal.ts';

export interface UnzipLimits {
  /** Largest file read, in bytes. */
  readonly maxBytes: number;
  /** Most bytes that the parts may unpack to, all together. */
  readonly maxUnpackedBytes: number;
  /** Most bytes that a part may unpack to for each packed byte; counted from `RATIO_COUNTS_FROM_BYTES`. */
  readonly maxUnpackRatio: number;
  readonly maxParts: number;
}

/** Small parts of equal rows pack very well; only above this size a high ratio tells a bomb. */
const RATIO_COUNTS_FROM_BYTES = 8 * 1024 * 1024;
/** Head of the compound files in which .xls and encrypted workbooks are kept. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];

export type Parts = ReadonlyMap<string, Uint8Array>;

/** Thrown inside the filter to leave the library; never leaves this file. */
class Stop extends Error {
  readonly refusal: DocumentsRefusal;
  constructor(refusal: DocumentsRefusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/**
 * The parts that `wanted` names. fflate unpacks a part into as many bytes as the file declares for it and cuts the rest off, so that
 * checking the declared sizes bounds the memory; a part that was cut is no whole XML and is found damaged.
 */
export function safeUnzip(
  bytes: Uint8Array,
  limits: UnzipLimits,
  wanted: (name: string) => boolean,
): Parts | DocumentsRefusal {
  if (bytes.length > limits.maxBytes)
    return refuse('file-too-large', { bytes: bytes.length, maxBytes: limits.maxBytes });
  if (beginsWith(bytes, COMPOUND_FILE)) return refuse('file-old-or-encrypted');
  if (!beginsWith(bytes, ZIP)) return refuse('file-not-xlsx');
  let unpackedBytes = 0;
  let parts = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        if (++parts > limits.maxParts)
          throw new Stop(refuse('file-expands-too-far', { maxMegabytes: megabytes(limits) }));
        if (!wanted(name)) return false;
        unpackedBytes += originalSize;
        const isBomb = originalSize > RATIO_COUNTS_FROM_BYTES && originalSize > size * limits.maxUnpackRatio;
        if (isBomb || unpackedBytes > limits.maxUnpackedBytes) {
          throw new Stop(refuse('file-expands-too-far', { maxMegabytes: megabytes(limits) }));
        }
        return true;
      },
    });
    return new Map(Object.entries(files));
  } catch (error) {
    // fflate throws on whatever is no whole zip; its codes tell nothing that a person could act on.
    return error instanceof Stop ? error.refusal : refuse('file-damaged', { part: '' });
  }
}

function beginsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, i) => bytes[i] === byte);
}

function megabytes({ maxUnpackedBytes }: UnzipLimits): number {
  return Math.round(maxUnpackedBytes / 1024 / 1024);
}
