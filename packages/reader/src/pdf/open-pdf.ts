// Opens a PDF with pdf.js: on this thread, without eval, without any fetch of its own.
import type { PDFDocumentLoadingTask, PDFDocumentProxy } from 'pdfjs-dist';
import type { FullLimits, PdfAssets } from '../limits.ts';
import { refuse } from '../refusal.ts';
import type { Refusal } from '../source.ts';

/** Larger images (in pixels) are not unpacked when a page without text is looked at. */
const MAX_IMAGE_PIXELS = 40_000_000;
/** pdf.js wants addresses to ask its asset provider for files; nothing is ever fetched from them. */
const CMAP_ROOT = 'cmap/';
const FONT_ROOT = 'standard-font/';

export interface OpenPdf {
  readonly pdf: PDFDocumentProxy;
  /** Frees everything that pdf.js holds of the document. */
  close(): Promise<void>;
}

/** A document with an empty user password opens; with any other it is refused as `encrypted`. */
export async function openPdf(bytes: Uint8Array, name: string, limits: FullLimits): Promise<OpenPdf | Refusal> {
  const [pdfjs] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('pdfjs-dist/legacy/build/pdf.worker.mjs'),
  ]);
  const task = pdfjs.getDocument({
    // A copy, because pdf.js takes the buffer away from whoever hands it over; and a plain one, because it refuses Node's Buffer.
    data: new Uint8Array(bytes),
    password: '',
    isEvalSupported: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWasm: false,
    maxImageSize: MAX_IMAGE_PIXELS,
    cMapUrl: CMAP_ROOT,
    standardFontDataUrl: FONT_ROOT,
    BinaryDataFactory: assetFactory(limits.pdfAssets),
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
  try {
    const pdf = await task.promise;
    return { pdf, close: () => task.destroy() };
  } catch (error) {
    await closeQuietly(task);
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return isLocked ? refuse('encrypted', { name }) : refuse('damaged', { name });
  }
}

/** Destroying a document that never opened rejects with the error already known. */
async function closeQuietly(task: PDFDocumentLoadingTask): Promise<void> {
  await task.destroy().catch(() => {});
}

function assetFactory(assets: PdfAssets | null): new () => object {
  return class {
    async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
      const found = await assets?.(kind === 'cMapUrl' ? 'cmap' : 'standard-font', filename);
      if (!found) throw new Error(`No asset ${filename}`); // pdf.js goes on without it
      return found;
    }
  };
}
