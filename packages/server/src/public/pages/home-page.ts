import type { ClearedYear } from '@luoshi/store';
import { html } from '../html.ts';
import { chinese } from '../parts/excerpt.ts';
import { page } from '../parts/layout.ts';
import { addressIn, paths, type View } from '../view.ts';

/** The governments that publish, each with its years. */
export function homePage(view: View, years: readonly ClearedYear[]): string {
  const { home } = view.words;
  const codes = [...new Set(years.map(({ government }) => government.code))];
  const rows = codes.map((code) => {
    const own = years.filter(({ government }) => government.code === code);
    return html`<li><h2><a href="${addressIn(view, paths.government(code))}">${chinese(own[0]!.government.name)}</a></h2>
${own.some(({ sample }) => sample) && html`<p class="soft">${view.words.sample}</p>`}
<p class="soft">${home.years}</p><ul class="links">${own.map(
      ({ year }) =>
        html`<li><a href="${addressIn(view, paths.account(code, year))}">${view.words.government.year(year)}</a></li>`,
    )}</ul></li>`;
  });
  return page(view, {
    title: home.title,
    description: home.lead,
    body: html`<h1>${home.title}</h1><p>${home.lead}</p>
${codes.length === 0 ? html`<p>${home.none}</p>` : html`<ul class="lines">${rows}</ul>`}`,
  });
}
