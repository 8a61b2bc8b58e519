// Web pages: the article found, the site around it left out.
import type { Contents } from '../contents.ts';
import { findFurniture } from '../furniture/find-furniture.ts';
import { mergeOmissions } from '../furniture/omissions.ts';
import type { FullLimits } from '../limits.ts';
import { refuse } from '../refusal.ts';
import type { Refusal } from '../source.ts';
import { decode, undecodableRuns } from '../text/decode.ts';
import { warn } from '../warning.ts';
import { findArticle } from './find-article.ts';
import { findTitle } from './find-title.ts';
import { statedEncoding } from './page-encoding.ts';
import { pageLines } from './page-lines.ts';
import { parsePage } from './parse-page.ts';
import { findSiteLines } from './site-lines.ts';

/** Pages of text have some hundred kilobytes; a tree takes many times the page's size in memory. */
const MAX_PAGE_BYTES = 16 * 1024 * 1024;

/** `text` is the article's text with one line a block, its headline first; offsets count in it and not in the page's source. */
export async function readHtml(bytes: Uint8Array, name: string, limits: FullLimits): Promise<Contents | Refusal> {
  const maxBytes = Math.min(limits.maxBytes, MAX_PAGE_BYTES);
  if (bytes.length > maxBytes) return refuse('file-too-large', { name, sizeBytes: bytes.length, maxBytes });
  const { text: html, encoding, warnings } = decode(bytes, statedEncoding(bytes));
  const page = parsePage(html);
  if (page === null) return refuse('expands-too-far', { name, maxBytes });
  const article = findArticle(page);
  if (article === null) return refuse('no-article', { name });
  const lines = pageLines(article.element);
  const title = findTitle(page, article.element, lines);
  const text = title === null ? lines : `${title}\n${lines}`;
  const start = { start: 0, end: 0 };
  return {
    mediaType: 'text/html',
    encoding,
    text,
    pages: null,
    omitted: mergeOmissions([...findSiteLines(text), ...findFurniture(text)]),
    places: [],
    warnings: [
      ...warnings.filter(({ code }) => code === 'guessed-encoding'),
      ...(article.isBounded ? [] : [warn('article-not-found', start, {})]),
      ...undecodableRuns(text),
    ],
  };
}
