// What a file is, by its content.
import { readDirectory } from '../zip/directory.ts';
import { containsText, hasSignature, signatures } from './signatures.ts';

/** Formats that are read. */
export type ReadableFormat = 'pdf' | 'docx' | 'html' | 'text';

/** `other` is a format that is known but not read, or `binary`; `encrypted` an Office file behind a password. */
export type Detected =
  | { readonly kind: ReadableFormat }
  | { readonly kind: 'encrypted' }
  | { readonly kind: 'damaged'; readonly format: string }
  | { readonly kind: 'other'; readonly format: string };

/** pdf.js and Acrobat accept up to 1,024 bytes of anything before the header. */
const PDF_HEADER_WITHIN_BYTES = 1024;
const HTML_WITHIN_BYTES = 4096;
const BINARY_SAMPLE_BYTES = 64 * 1024;

/** Looks at the bytes only; text is told from HTML by its first tags and from binary data by its control characters. */
export function detectFormat(bytes: Uint8Array): Detected {
  if (containsText(bytes, '%PDF-', PDF_HEADER_WITHIN_BYTES)) return { kind: 'pdf' };
  const signature = signatures.find((candidate) => hasSignature(bytes, candidate));
  if (signature?.format === 'zip') return detectZip(bytes);
  if (signature?.format === 'ole') return detectOle(bytes);
  if (signature !== undefined) return { kind: 'other', format: signature.format };
  return detectText(bytes);
}

function detectZip(bytes: Uint8Array): Detected {
  const entries = readDirectory(bytes);
  if (entries === null) return { kind: 'damaged', format: 'zip' };
  if (entries.has('word/document.xml') || entries.has('word/document2.xml')) return { kind: 'docx' };
  if (entries.has('xl/workbook.xml')) return { kind: 'other', format: 'spreadsheet' };
  if (entries.has('ppt/presentation.xml')) return { kind: 'other', format: 'presentation' };
  if (entries.has('OFD.xml')) return { kind: 'other', format: 'ofd' };
  if (entries.has('content.xml') && entries.has('META-INF/manifest.xml')) return { kind: 'other', format: 'odt' };
  return { kind: 'other', format: 'archive' };
}

function detectOle(bytes: Uint8Array): Detected {
  if (containsText(bytes, 'EncryptedPackage', bytes.length, 2)) return { kind: 'encrypted' };
  if (containsText(bytes, 'WordDocument', bytes.length, 2)) return { kind: 'other', format: 'doc' };
  return { kind: 'other', format: 'ole-document' };
}

function detectText(bytes: Uint8Array): Detected {
  const head = asciiOf(bytes.subarray(0, HTML_WITHIN_BYTES)).toLowerCase();
  if (/^\s*mime-version:[\s\S]*multipart\/related/.test(head)) return { kind: 'other', format: 'mhtml' };
  if (isBinary(bytes)) return { kind: 'other', format: 'binary' };
  return { kind: isHtml(head) ? 'html' : 'text' };
}

/** The ASCII characters of the bytes in order; the others (also the nulls of UTF-16) are left out. */
function asciiOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.filter((byte) => byte > 0 && byte < 0x80));
}

function isHtml(head: string): boolean {
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|div|article|table)[\s>]/.test(
    head,
  );
}

/** Text holds no control characters but tab, line ends and form feed; UTF-16 text holds nulls on one side only. */
function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, BINARY_SAMPLE_BYTES);
  const isWide = (sample[0] === 0xff && sample[1] === 0xfe) || (sample[0] === 0xfe && sample[1] === 0xff);
  if (isWide) return false;
  let controls = 0;
  const nulls = [0, 0];
  for (const [at, byte] of sample.entries()) {
    if (byte === 0) nulls[at & 1] = (nulls[at & 1] ?? 0) + 1;
    else if (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1a && byte !== 0x1b) controls++;
  }
  const [even = 0, odd = 0] = nulls;
  const nullsOnOneSide = Math.max(even, odd) >= 8 * Math.min(even, odd);
  if (even + odd > sample.length / 1000 && !nullsOnOneSide) return true;
  // In UTF-16 the low byte of a Chinese character may look like any control character.
  return even + odd > sample.length / 1000 ? false : controls > sample.length / 100;
}
