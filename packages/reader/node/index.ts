// For Node: the character maps and font metrics that pdf.js keeps beside its code, read from the installed package.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { PdfAssets } from '../src/limits.ts';

const FOLDERS = { cmap: 'cmaps', 'standard-font': 'standard_fonts' } as const;

/** Gives `readSource` the files it needs for PDFs whose fonts are not embedded: `readSource(bytes, name, { pdfAssets })`. */
export const pdfAssets: PdfAssets = async (kind, name) => {
  const root = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  // A name with a folder in it would lead out of the package.
  const file = path.join(root, FOLDERS[kind], path.basename(name));
  try {
    return new Uint8Array(await readFile(file));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
};
