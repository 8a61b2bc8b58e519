// The files that pdf.js keeps beside its code: character maps and the metrics of fonts that a PDF does not embed.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { PdfAssets } from '@luoshi/reader';

const folders = { cmap: 'cmaps', 'standard-font': 'standard_fonts' } as const;

/** Reads from the installed package that the reader uses; null for a name it does not have. */
export const pdfAssets: PdfAssets = async (kind, name) => {
  const reader = createRequire(import.meta.resolve('@luoshi/reader'));
  const folder = join(reader.resolve('pdfjs-dist/package.json'), '..', folders[kind]);
  return readFile(join(folder, name)).catch(() => null);
};
