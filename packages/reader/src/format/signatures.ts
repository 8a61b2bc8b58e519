// First bytes by which formats are known. A file's name says nothing certain; its bytes do.

export interface Signature {
  readonly format: string;
  readonly offset: number;
  readonly bytes: readonly number[];
}

const ascii = (text: string): number[] => [...text].map((character) => character.charCodeAt(0));

/** In order; the first that fits wins. */
export const signatures: readonly Signature[] = [
  { format: 'zip', offset: 0, bytes: [0x50, 0x4b, 0x03, 0x04] },
  { format: 'zip', offset: 0, bytes: [0x50, 0x4b, 0x05, 0x06] },
  { format: 'ole', offset: 0, bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { format: 'rtf', offset: 0, bytes: ascii('{\\rtf') },
  { format: 'image', offset: 0, bytes: [0xff, 0xd8, 0xff] },
  { format: 'image', offset: 0, bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { format: 'image', offset: 0, bytes: ascii('GIF87a') },
  { format: 'image', offset: 0, bytes: ascii('GIF89a') },
  { format: 'image', offset: 0, bytes: [0x49, 0x49, 0x2a, 0x00] },
  { format: 'image', offset: 0, bytes: [0x4d, 0x4d, 0x00, 0x2a] },
  { format: 'image', offset: 8, bytes: ascii('WEBP') },
  { format: 'image', offset: 4, bytes: ascii('ftypheic') },
  { format: 'archive', offset: 0, bytes: [0x1f, 0x8b, 0x08] },
  { format: 'archive', offset: 0, bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c] },
  { format: 'archive', offset: 0, bytes: ascii('Rar!\u001a\u0007') },
  { format: 'archive', offset: 257, bytes: ascii('ustar') },
];

/** True when the signature's bytes stand at their offset. */
export function hasSignature(bytes: Uint8Array, signature: Signature): boolean {
  return signature.bytes.every((byte, i) => bytes[signature.offset + i] === byte);
}

/** True when the ASCII or UTF-16LE form of `text` occurs in the first `withinBytes` bytes. */
export function containsText(bytes: Uint8Array, text: string, withinBytes: number, width: 1 | 2 = 1): boolean {
  const wanted = [...text].flatMap((character) => (width === 1 ? ascii(character) : [...ascii(character), 0]));
  const last = Math.min(bytes.length, withinBytes) - wanted.length;
  for (let at = 0; at <= last; at++) {
    if (bytes[at] === wanted[0] && wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}
