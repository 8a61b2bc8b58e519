import type { PublicAccount } from '@luoshi/ledger';
import { html } from '../html.ts';
import { page } from '../parts/layout.ts';
import { addressIn, paths, type View } from '../view.ts';

interface Shown {
  /** Of one government, never empty, the newest year first. */
  readonly accounts: readonly PublicAccount[];
  readonly isSample: boolean;
}

/** A government's published years, each with what is public of it. */
export function governmentPage(view: View, { accounts, isSample }: Shown): string {
  const { words } = view;
  const { name } = accounts[0]!.government;
  const rows = accounts.map(
    ({
      government,
      year,
      total,
      counts,
    }) => html`<li><h2><a href="${addressIn(view, paths.account(government.code, year))}">${words.government.year(year)}</a></h2>
<p>${words.government.count(total, counts.kept + counts.exceeded, counts['under-review'])}</p></li>`,
  );
  return page(view, {
    title: words.government.title(name),
    description: words.government.lead,
    isSample,
    trail: [{ path: paths.home, name: words.brand }],
    body: html`<h1>${words.government.title(name)}</h1><p>${words.government.lead}</p><ul class="lines">${rows}</ul>`,
  });
}
