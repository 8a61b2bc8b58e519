// Unpacks an entry piece by piece and stops a bomb before it fills the memory.
import { Inflate } from 'fflate';
import { type FullLimits, RATIO_COUNTS_FROM_BYTES } from '../limits.ts';
import { packedBytesOf, type ZipEntry } from './directory.ts';

/** Deflate gives at most about 1,032 bytes for one, so a piece of this size never becomes more than 17 MB at once. */
const PIECE_BYTES = 16 * 1024;

/** What has been unpacked of one file so far, all entries together; the limits are meant for the sum. */
export interface UnpackCount {
  unpackedBytes: number;
}

export type UnpackOutcome = 'whole' | 'damaged' | 'expands-too-far';

/** Yields the entry's content in pieces, in order, and returns how it ended; pieces before a failure were yielded. */
export function* unpack(
  bytes: Uint8Array,
  entry: ZipEntry,
  limits: FullLimits,
  count: UnpackCount,
): Generator<Uint8Array, UnpackOutcome> {
  const packed = packedBytesOf(bytes, entry);
  if (packed === null) return 'damaged';
  if (count.unpackedBytes + entry.unpackedBytes > limits.maxUnpackedBytes) return 'expands-too-far';
  if (entry.method === 8) return yield* inflate(packed, limits, count);
  if (entry.method !== 0) return 'damaged';
  count.unpackedBytes += packed.length;
  for (let at = 0; at < packed.length; at += PIECE_BYTES) yield packed.subarray(at, at + PIECE_BYTES);
  return 'whole';
}

function* inflate(packed: Uint8Array, limits: FullLimits, count: UnpackCount): Generator<Uint8Array, UnpackOutcome> {
  let unpackedBytes = 0;
  let isFinal = false;
  const pieces: Uint8Array[] = [];
  const inflater = new Inflate((piece, final) => {
    pieces.push(piece);
    isFinal = final;
  });
  for (let at = 0; at < packed.length && !isFinal; at += PIECE_BYTES) {
    try {
      inflater.push(packed.subarray(at, at + PIECE_BYTES), at + PIECE_BYTES >= packed.length);
    } catch {
      return 'damaged'; // fflate throws on a stream that is cut off or no deflate at all
    }
    for (const piece of pieces.splice(0)) {
      unpackedBytes += piece.length;
      count.unpackedBytes += piece.length;
      if (isBomb(unpackedBytes, packed.length, count, limits)) return 'expands-too-far';
      yield piece;
    }
  }
  return isFinal ? 'whole' : 'damaged';
}

function isBomb(unpackedBytes: number, packedBytes: number, count: UnpackCount, limits: FullLimits): boolean {
  if (count.unpackedBytes > limits.maxUnpackedBytes) return true;
  return unpackedBytes > RATIO_COUNTS_FROM_BYTES && unpackedBytes > packedBytes * limits.maxUnpackRatio;
}
