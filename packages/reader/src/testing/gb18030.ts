// Text into GB18030 bytes. Browsers and Node only decode it, so the table is made by decoding every two-byte code once.

const twoBytes = new Map<string, readonly [number, number]>();
const decoder = new TextDecoder('gb18030');
for (let lead = 0x81; lead <= 0xfe; lead++) {
  for (let second = 0x40; second <= 0xfe; second++) {
    if (second === 0x7f) continue;
    const character = decoder.decode(Uint8Array.of(lead, second));
    if (character.length === 1 && !twoBytes.has(character)) twoBytes.set(character, [lead, second]);
  }
}

/** One or two bytes a character; throws on a character that needs four. */
export function toGb18030(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.charCodeAt(0);
    const pair = twoBytes.get(character);
    if (code < 0x80) bytes.push(code);
    else if (pair) bytes.push(...pair);
    else throw new Error(`No two-byte code for ${character}`);
  }
  return Uint8Array.from(bytes);
}

/** UTF-16 bytes without a byte order mark. */
export function toUtf16(text: string, order: 'le' | 'be'): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), order === 'le');
  return bytes;
}
