// Words of a report with the part that counts marked.
import type { Excerpt } from '@luoshi/ledger';
import { html, type Markup } from '../html.ts';

/** Always Chinese, whatever the language of the page. */
export const excerpt = ({ before, text, after, isCutBefore, isCutAfter }: Excerpt): Markup =>
  html`<span lang="zh-CN">${isCutBefore && '…'}${before}<mark>${text}</mark>${after}${isCutAfter && '…'}</span>`;

/** Chinese words on a page of either language. */
export const chinese = (words: string): Markup => html`<span lang="zh-CN">${words}</span>`;
