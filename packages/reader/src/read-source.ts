// The one door into this room: bytes in, source text or a refusal out.
import { type Contents, toSourceText } from './contents.ts';
import { cutText } from './cut-text.ts';
import { type Detected, detectFormat, type ReadableFormat } from './format/detect-format.ts';
import { DEFAULT_LIMITS, type FullLimits, fullLimits, type ReadLimits } from './limits.ts';
import { isRefusal, refuse } from './refusal.ts';
import { sha256 } from './sha256.ts';
import type { Refusal, SourceText } from './source.ts';
import { readText } from './text/read-text.ts';

type FormatReader = (bytes: Uint8Array, name: string, limits: FullLimits) => Promise<Contents | Refusal>;

/** Readers are loaded when first needed: reading a text file costs nothing of the PDF engine. */
const readers: Readonly<Record<ReadableFormat, FormatReader>> = {
  text: async (bytes) => readText(bytes),
  html: async (...args) => (await import('./html/read-html.ts')).readHtml(...args),
  docx: async (...args) => (await import('./docx/read-docx.ts')).readDocx(...args),
  pdf: async (...args) => (await import('./pdf/read-pdf.ts')).readPdf(...args),
};

/** Refuses a file by its size alone (bytes), before anybody loads it; null when it may be read. */
export function refuseBySize(sizeBytes: number, name: string, limits: ReadLimits = {}): Refusal | null {
  const maxBytes = limits.maxBytes ?? DEFAULT_LIMITS.maxBytes;
  if (sizeBytes === 0) return refuse('empty-file', { name });
  return sizeBytes > maxBytes ? refuse('file-too-large', { name, sizeBytes, maxBytes }) : null;
}

/**
 * Reads a PDF, DOCX, HTML or text file by its content; `name` is used for sentences and as a hint only.
 * The same bytes give the same result. Whatever the bytes are, it refuses or warns and does not throw.
 * `bytes` is not changed and not kept.
 */
export async function readSource(
  bytes: Uint8Array,
  name: string,
  limits: ReadLimits = {},
): Promise<SourceText | Refusal> {
  const tooLarge = refuseBySize(bytes.length, name, limits);
  if (tooLarge) return tooLarge;
  const detected = detectFormat(bytes);
  const refusal = refuseByFormat(detected, name);
  if (refusal) return refusal;
  const full = fullLimits(limits);
  if (full.signal?.aborted) return refuse('took-too-long', { name });
  const contents = await readers[detected.kind as ReadableFormat](bytes, name, full);
  if (isRefusal(contents)) return contents;
  if (full.signal?.aborted) return refuse('took-too-long', { name });
  if (!/\S/.test(contents.text)) return refuse('empty-file', { name });
  return toSourceText(cutText(contents, full.maxTextUtf16), name, await sha256(bytes));
}

/** Extensions that promise a format we read; a picture under such a name is a mistake worth its own sentence. */
const PROMISES: Readonly<Record<string, ReadableFormat>> = {
  pdf: 'pdf',
  docx: 'docx',
  doc: 'docx',
  htm: 'html',
  html: 'html',
  txt: 'text',
};

const WORD_KIN = new Set(['doc', 'ole-document', 'rtf', 'mhtml', 'odt']);

function refuseByFormat(detected: Detected, name: string): Refusal | null {
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const promised = PROMISES[extension];
  if (detected.kind === 'encrypted') return refuse('encrypted', { name });
  if (detected.kind === 'damaged') return refuse('damaged', { name, part: detected.format });
  if (detected.kind === 'other') {
    // Old Word files come under every Word name; what helps there is how to save them anew.
    const isWordKin = promised === 'docx' && WORD_KIN.has(detected.format);
    return isWordKin || promised === undefined
      ? refuse('unknown-format', { name, format: detected.format })
      : refuse('not-what-its-name-says', { name, extension, format: detected.format });
  }
  const isTextOnly = detected.kind === 'text' && (promised === 'pdf' || extension === 'docx');
  return isTextOnly ? refuse('not-what-its-name-says', { name, extension, format: 'text' }) : null;
}
