// An upload's name and bytes into the media type it is kept under, or why it is not taken.
import type { ApiFailure } from '../refusals/api-failure.ts';
import { apiFailure } from '../refusals/api-failure.ts';

/** Bytes of one file of evidence. */
export const EVIDENCE_BYTES = 20 * 1024 * 1024;

interface Kind {
  readonly mediaType: string;
  readonly fits: (bytes: Buffer) => boolean;
}

const begins =
  (...bytes: readonly number[]) =>
  (file: Buffer): boolean =>
    bytes.every((byte, at) => file[at] === byte);
const holds = (text: string, at: number) => (file: Buffer) => file.toString('latin1', at, at + text.length) === text;
const isZip = begins(0x50, 0x4b, 0x03, 0x04);
/** The container of .doc, .xls and .wps (MS-CFB). */
const isCompound = begins(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
const isOffice = (folder: string) => (file: Buffer) =>
  isZip(file) && file.includes('[Content_Types].xml') && file.includes(`${folder}/`);

const jpeg = { mediaType: 'image/jpeg', fits: begins(0xff, 0xd8, 0xff) };

/** What is taken, by extension. Nothing that a browser runs: no HTML, SVG or script. */
const kinds: Readonly<Record<string, Kind>> = {
  jpg: jpeg,
  jpeg,
  png: { mediaType: 'image/png', fits: begins(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a) },
  webp: { mediaType: 'image/webp', fits: (file) => holds('RIFF', 0)(file) && holds('WEBP', 8)(file) },
  pdf: { mediaType: 'application/pdf', fits: holds('%PDF-', 0) },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    fits: isOffice('word'),
  },
  xlsx: { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', fits: isOffice('xl') },
  doc: { mediaType: 'application/msword', fits: isCompound },
  xls: { mediaType: 'application/vnd.ms-excel', fits: isCompound },
  wps: { mediaType: 'application/vnd.ms-works', fits: isCompound },
  mp4: { mediaType: 'video/mp4', fits: holds('ftyp', 4) },
};

/** Names of the parts in which office files keep their programs. */
const macroParts = [Buffer.from('vbaProject.bin'), Buffer.from('_VBA_PROJECT', 'utf16le')];

/** The media type; throws `evidence-empty`, `evidence-type-not-taken`, `evidence-not-as-named`, `evidence-has-macros`. */
export function evidenceType(name: string, given: Uint8Array): string {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
  if (bytes.length === 0) throw refused('evidence-empty', name);
  const kind = kinds[/\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''];
  if (!kind) throw refused('evidence-type-not-taken', name);
  if (!kind.fits(bytes)) throw refused('evidence-not-as-named', name);
  const mayCarryMacros = isZip(bytes) || isCompound(bytes);
  if (mayCarryMacros && macroParts.some((part) => bytes.includes(part))) throw refused('evidence-has-macros', name);
  return kind.mediaType;
}

type Code = 'evidence-empty' | 'evidence-type-not-taken' | 'evidence-not-as-named' | 'evidence-has-macros';
const refused = (code: Code, name: string): ApiFailure => apiFailure(code, { name });
