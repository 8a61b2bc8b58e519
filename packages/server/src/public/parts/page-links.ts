import { html, type Markup } from '../html.ts';
import { addressIn, type Parameters, type View } from '../view.ts';
import type { Paged } from './find-lines.ts';

/** Links to the page before and behind; nothing where there is one page. */
export function pageLinks(view: View, { page, last }: Paged<unknown>, parameters: Parameters): Markup | null {
  if (last === 1) return null;
  const { account } = view.words;
  const to = (other: number) =>
    addressIn(view, view.path, { ...parameters, page: other > 1 ? String(other) : undefined });
  return html`<nav class="pages" aria-label="${account.pages}">
${page > 1 && html`<a rel="prev" href="${to(page - 1)}">${account.previous}</a>`}
<span>${account.page(page, last)}</span>
${page < last && html`<a rel="next" href="${to(page + 1)}">${account.next}</a>`}</nav>`;
}
