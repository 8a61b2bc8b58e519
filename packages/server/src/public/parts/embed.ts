// How to cite a page and to embed its badge.
import { html, type Markup } from '../html.ts';
import { addressIn, type View } from '../view.ts';

interface Embedded {
  /** Path of the page; its badge is beneath it. */
  readonly path: string;
  /** What the badge says, for who does not see it. */
  readonly says: string;
  readonly hint: string;
}

export function embed({ words, language, origin }: View, { path, says, hint }: Embedded): Markup {
  const page = `${origin}${addressIn({ language, isLarge: false }, path)}`;
  const badge = `${origin}${addressIn({ language, isLarge: false }, `${path}/badge.svg`)}`;
  const snippet = String(html`<a href="${page}"><img src="${badge}" alt="${says}" height="28"></a>`);
  return html`<details><summary>${words.promise.cite}</summary>
<p>${words.promise.permanent}${words.colon}<a href="${origin}${path}">${origin}${path}</a></p>
<p><img src="${addressIn({ language, isLarge: false }, `${path}/badge.svg`)}" alt="${says}" height="28"></p>
<p>${hint}</p>
<code class="snippet">${snippet}</code></details>`;
}
