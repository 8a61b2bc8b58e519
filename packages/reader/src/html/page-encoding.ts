// The encoding of a web page: byte order mark, what the bytes settle, then what the page says of itself.
import { type Encoding, findEncoding } from '../text/encoding.ts';

/** Browsers look for the statement in so many bytes. */
const STATEMENT_WITHIN_BYTES = 4096;

const LABELS: Readonly<Record<string, Encoding>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  gb18030: 'gb18030',
};

/** What `<meta charset>` says where the bytes leave it open; null where bytes settle it or nothing is said. */
export function statedEncoding(bytes: Uint8Array): Encoding | null {
  if (findEncoding(bytes).isCertain) return null;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, STATEMENT_WITHIN_BYTES));
  const label = /charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase() ?? '';
  return LABELS[label] ?? null;
}
