// The fingerprint of a file, by which the same bytes are known again.

/** SHA-256 of all bytes in lower-case hex, by WebCrypto (Node 20 and browsers on a secure page). */
export async function sha256(bytes: Uint8Array): Promise<string> {
  const view =
    bytes.buffer instanceof ArrayBuffer
      ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
      : new Uint8Array(bytes);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', view));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
