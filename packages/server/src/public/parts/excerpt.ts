// Words of a report with the part that counts marked.
import type { Excerpt } from '@luoshi/ledger';
import { html, type Markup } from '../html.ts';

/** Always Chinese, whatever the language of the page. With an address the marked words lead there. */
export const excerpt = (
  { before, text, after, isCutBefore, isCutAfter }: Excerpt,
  href: string | null = null,
): Markup => {
  const marked = href === null ? html`<mark>${text}</mark>` : html`<a href="${href}"><mark>${text}</mark></a>`;
  return html`<span lang="zh-CN">${isCutBefore && '…'}${before}${marked}${after}${isCutAfter && '…'}</span>`;
};

/** Chinese words on a page of either language. */
export const chinese = (words: string): Markup => html`<span lang="zh-CN">${words}</span>`;
