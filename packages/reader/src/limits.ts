// How much a reader takes on before it refuses, and what a caller may hand in.

/**
 * Gives a file that pdf.js keeps beside its code: a character map (`cmap`) or the metrics of a font that a PDF does not
 * embed (`standard-font`). `name` is a bare file name without folder; null where there is no such file.
 */
export type PdfAssets = (kind: 'cmap' | 'standard-font', name: string) => Promise<Uint8Array | null>;

/** What a caller may set for one file; everything left out has the value in `DEFAULT_LIMITS`. */
export interface ReadLimits {
  /** Largest file read, in bytes. */
  readonly maxBytes?: number;
  /** Most bytes that the parts of a .docx may unpack to, all together. */
  readonly maxUnpackedBytes?: number;
  /** Most bytes a part of a .docx may unpack to for each packed byte; counted from `RATIO_COUNTS_FROM_BYTES` on. */
  readonly maxUnpackRatio?: number;
  /** Longest text kept, in UTF-16 code units; what comes after is cut with the warning `text-cut`. */
  readonly maxTextUtf16?: number;
  /** Most pages of a PDF read; what comes after is cut with the warning `text-cut`. */
  readonly maxPages?: number;
  /** Ends the reading with the refusal `took-too-long` when it fires. Readers read no clock of their own. */
  readonly signal?: AbortSignal;
  /** Needed for PDFs with fonts that are not embedded; without it their characters may be missing. */
  readonly pdfAssets?: PdfAssets;
}

const MEBIBYTE = 1024 * 1024;

export const DEFAULT_LIMITS = {
  maxBytes: 64 * MEBIBYTE,
  maxUnpackedBytes: 96 * MEBIBYTE,
  maxUnpackRatio: 250,
  maxTextUtf16: 20_000_000,
  maxPages: 2_000,
} as const;

/** Small parts may pack very well (a table of equal rows); only above this size a high ratio tells a bomb. */
export const RATIO_COUNTS_FROM_BYTES = 8 * MEBIBYTE;

/** The limits of one reading with nothing left open. */
export interface FullLimits extends Required<Omit<ReadLimits, 'signal' | 'pdfAssets'>> {
  readonly signal: AbortSignal | null;
  readonly pdfAssets: PdfAssets | null;
}

/** Fills what the caller left out from `DEFAULT_LIMITS`. */
export function fullLimits(limits: ReadLimits): FullLimits {
  return { ...DEFAULT_LIMITS, ...limits, signal: limits.signal ?? null, pdfAssets: limits.pdfAssets ?? null };
}
