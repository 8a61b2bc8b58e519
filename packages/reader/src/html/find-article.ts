// Where the article is on a page: the smallest element that holds nearly all of its running text.
import { type Measures, measure } from './measure.ts';
import type { PageDocument, PageElement } from './parse-page.ts';
import { attribute } from './walk.ts';

/** `isBounded` is false when only the whole page, with its links, holds the text. */
export interface Article {
  readonly element: PageElement;
  readonly isBounded: boolean;
}

/** Share of the page's marks that the article must hold; the rest are teasers, notes and the site's address. */
const SHARE = 0.85;
/** Enough for an element whose name says that it is the article. */
const NAMED_SHARE = 0.6;
/** Containers of content systems that Chinese governments use (TRS, UCAP, 大汉, 博达) and what others call theirs. */
const ARTICLE_NAMES =
  /\b(?:zoom|ucap-content|trs_editor|view|trs_ueditor|vsb_content\w*|article(?:-?(?:content|body|con|text))?|art_?con|pages_content|con_?text|content(?:text)?|text_?content|news_?content|detail(?:-?content)?|xxgk_content|main-?content|wenzhang|zw|nr)\b/i;

/** Less than this is no article but a list, a form or an error page. */
const MIN_HAN = 120;
const MIN_MARKS = 6;
const MAX_LINK_SHARE = 0.5;
/** What stands beside a part of the article with more links than this is the site and not the article. */
const MAX_AROUND_LINK_SHARE = 0.2;

/** The page's article, or null when it has none. */
export function findArticle(page: PageDocument): Article | null {
  const measures = measure(page);
  const all = [...measures].filter(([{ tagName }]) => tagName === 'html' || tagName === 'body').at(-1);
  if (!all || !isArticle(all[1])) return null;
  const total = all[1].markCount;
  // Two elements that hold more than half of the marks each lie inside one another, and the inner one begins later.
  const inward = [...measures].reverse();
  const named = inward.find(([element, { markCount }]) => markCount >= total * NAMED_SHARE && isNamedArticle(element));
  const narrow = inward.find(([, { markCount }]) => markCount >= total * SHARE);
  const element = named?.[0] ?? widen((narrow ?? all)[0], measures);
  const found = measures.get(element);
  if (!found || !isArticle(found)) return null;
  const isWholePage = element.tagName === 'body' || element.tagName === 'html';
  return { element, isBounded: !isWholePage || found.linkTextCount === 0 };
}

/** Takes in what stands around the element as long as it is not the site's links: tables, and the rest of an article cut into blocks. */
function widen(element: PageElement, measures: ReadonlyMap<PageElement, Measures>): PageElement {
  let widest = element;
  for (let own = measures.get(widest); own; own = measures.get(widest)) {
    const outer = widest.parentNode;
    const around = outer && 'tagName' in outer ? measures.get(outer) : undefined;
    if (!around || !outer || !('tagName' in outer) || outer.tagName === 'body' || outer.tagName === 'html') break;
    const text = around.textCount - own.textCount;
    const links = around.linkTextCount - own.linkTextCount;
    if (links > text * MAX_AROUND_LINK_SHARE) break;
    widest = outer;
  }
  return widest;
}

function isNamedArticle(element: PageElement): boolean {
  if (element.tagName === 'article') return true;
  return ARTICLE_NAMES.test(`${attribute(element, 'id')} ${attribute(element, 'class')}`);
}

function isArticle({ hanCount, markCount, textCount, linkTextCount }: Measures): boolean {
  return hanCount >= MIN_HAN && markCount >= MIN_MARKS && linkTextCount <= textCount * MAX_LINK_SHARE;
}
