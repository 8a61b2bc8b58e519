// PDF files with a text layer.
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { Contents } from '../contents.ts';
import { findFurniture } from '../furniture/find-furniture.ts';
import { mergeOmissions } from '../furniture/omissions.ts';
import type { FullLimits } from '../limits.ts';
import { isRefusal, refuse } from '../refusal.ts';
import type { Refusal, SourceWarning } from '../source.ts';
import { undecodableRuns } from '../text/decode.ts';
import { turn } from '../turn.ts';
import { warn } from '../warning.ts';
import { type Assembled, assemble } from './assemble.ts';
import { hasImage } from './has-image.ts';
import { openPdf } from './open-pdf.ts';
import { clearPages } from './page-furniture.ts';
import { pageItems } from './page-items.ts';
import { type Pile, takePiles } from './piles.ts';
import { readingOrder } from './reading-order.ts';
import { type Segment, toSegments } from './segments.ts';

/** Pages one after the other, so that only one is in memory; `signal` is heard between pages. */
export async function readPdf(bytes: Uint8Array, name: string, limits: FullLimits): Promise<Contents | Refusal> {
  const opened = await openPdf(bytes, name, limits);
  if (isRefusal(opened)) return opened;
  try {
    return await readPages(opened.pdf, name, limits);
  } finally {
    await opened.close();
  }
}

interface ReadPage {
  readonly height: number;
  readonly piles: readonly Pile[];
  readonly segments: readonly Segment[];
  /** Why nothing was read of it: it is only an image, or it is broken. */
  readonly isUnread: boolean;
}

async function readPages(pdf: PDFDocumentProxy, name: string, limits: FullLimits): Promise<Contents | Refusal> {
  const count = Math.min(pdf.numPages, limits.maxPages);
  const pages: ReadPage[] = [];
  let length = 0;
  for (let number = 1; number <= count && length <= limits.maxTextUtf16; number++) {
    if (limits.signal?.aborted) return refuse('took-too-long', { name });
    const page = await readPage(pdf, number);
    pages.push(page);
    length += page.segments.reduce((sum, { text }) => sum + text.length + 1, 0);
    await turn();
  }
  if (pages.every(({ segments, piles }) => segments.length + piles.length === 0)) {
    return refuse('scan-without-text', { name, pages: pdf.numPages });
  }
  const assembled = assemble(order(pages));
  const cut = pages.length < pdf.numPages ? pages.length : null;
  return toContents(assembled, warningsOf(pages, assembled, cut));
}

async function readPage(pdf: PDFDocumentProxy, number: number): Promise<ReadPage> {
  let page: PDFPageProxy | null = null;
  try {
    page = await pdf.getPage(number);
    const { height, items } = await pageItems(page);
    const { piles, rest } = takePiles(items);
    return { height, piles, segments: toSegments(rest), isUnread: items.length === 0 && (await hasImage(page)) };
  } catch {
    return { height: 0, piles: [], segments: [], isUnread: true }; // pdf.js rejects a page it cannot make out
  } finally {
    page?.cleanup();
  }
}

function order(pages: readonly ReadPage[]): Parameters<typeof assemble>[0] {
  return clearPages(pages).map(({ head, segments, foot }, i) => ({
    head,
    piles: pages[i]?.piles ?? [],
    blocks: readingOrder(segments),
    foot,
  }));
}

function warningsOf(pages: readonly ReadPage[], { text, pages: runs }: Assembled, cut: number | null): SourceWarning[] {
  const unread = pages.flatMap(({ isUnread }, i) => {
    const at = runs[i]?.start ?? text.length;
    return isUnread ? [warn('unread-page', { start: at, end: at }, { page: i + 1 })] : [];
  });
  const end = { start: text.length, end: text.length };
  return [
    ...unread,
    ...undecodableRuns(text),
    ...(cut === null ? [] : [warn('text-cut', end, { kept: cut, unit: 'pages' })]),
  ];
}

function toContents(assembled: Assembled, warnings: readonly SourceWarning[]): Contents {
  const omitted = mergeOmissions([...assembled.omitted, ...findFurniture(assembled.text)]);
  return { mediaType: 'application/pdf', encoding: null, ...assembled, omitted, warnings };
}
