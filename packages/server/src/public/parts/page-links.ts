import { html, type Markup } from '../html.ts';
import { addressIn, type Parameters, type View } from '../view.ts';
import type { Paged } from './find-lines.ts';

type Names = Pick<View['words']['account'], 'pages' | 'page' | 'previous' | 'next'>;

/** Links to the page before and behind; nothing where there is one page. */
export function pageLinks(
  view: View,
  { page, last }: Omit<Paged<unknown>, 'items'>,
  parameters: Parameters,
  names: Names = view.words.account,
): Markup | null {
  if (last === 1) return null;
  const to = (other: number) =>
    addressIn(view, view.path, { ...parameters, page: other > 1 ? String(other) : undefined });
  return html`<nav class="pages" aria-label="${names.pages}">
${page > 1 && html`<a rel="prev" href="${to(page - 1)}">${names.previous}</a>`}
<span>${names.page(page, last)}</span>
${page < last && html`<a rel="next" href="${to(page + 1)}">${names.next}</a>`}</nav>`;
}
