// What every public page has: its head for browsers and for links in a chat, a way to the content, where one is, and the switches.
import { chinaDay } from '@luoshi/store';
import { html, type Markup, markup } from '../html.ts';
import { style } from '../style.ts';
import { addressIn, type Parameters, paths, type View } from '../view.ts';
import { chinese } from './excerpt.ts';

export interface PageContent {
  readonly title: string;
  /** For search engines and the preview of a link. */
  readonly description: string;
  /** What of the address decides the content, beside language and size. */
  readonly parameters?: Parameters;
  /** From the top down, without the page itself. Names of governments are Chinese. */
  readonly trail?: readonly { readonly path: string; readonly name: string; readonly isChinese?: boolean }[];
  readonly isSample?: boolean;
  /** Address of a feed. */
  readonly feed?: string;
  readonly body: Markup;
}

export function page(view: View, content: PageContent): string {
  const { words, isLarge } = view;
  const { trail = [], body, isSample = false } = content;
  return String(html`<!doctype html>
<html lang="${words.tag}"${isLarge && markup(' class="large"')}>
<head>${head(view, content)}</head>
<body>
<a class="skip" href="#main">${words.skip}</a>
<header class="top"><div class="in">
<a class="brand" href="${addressIn(view, paths.home)}">${words.brand}</a>
<nav class="links preferences" aria-label="${words.preferences}">${switches(view, content.parameters)}</nav>
</div></header>
<main id="main" tabindex="-1" class="in">
${
  trail.length > 0 &&
  html`<nav aria-label="${words.where}"><ol class="trail">${trail.map(
    ({ path, name, isChinese }) =>
      html`<li><a href="${addressIn(view, path)}">${isChinese ? chinese(name) : name}</a></li>`,
  )}</ol></nav>`
}
${isSample && html`<p class="notice">${words.sample}</p>`}
${body}
</main>
<footer class="foot"><div class="in"><p>${words.foot}</p><p><a href="${addressIn(view, paths.about)}">${words.about}</a></p></div></footer>
</body>
</html>
`);
}

/** Another language is another address of the same page; size is not, so that the canonical one is without it. */
function head(view: View, { title, description, parameters, feed }: PageContent): Markup {
  const { words, origin, path, language } = view;
  const to = (each: 'zh' | 'en') => `${origin}${addressIn({ language: each, isLarge: false }, path, parameters)}`;
  return html`<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${title} · ${words.brand}</title>
<meta name="description" content="${description}">
<link rel="canonical" href="${to(language)}">
<link rel="alternate" hreflang="zh-CN" href="${to('zh')}">
<link rel="alternate" hreflang="en" href="${to('en')}">
<link rel="alternate" hreflang="x-default" href="${to('zh')}">
${feed !== undefined && html`<link rel="alternate" type="application/atom+xml" href="${origin}${addressIn(view, feed)}">`}
<meta property="og:type" content="website">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<meta property="og:url" content="${to(language)}">
<meta property="og:site_name" content="${words.brand}">
<meta property="og:locale" content="${language === 'zh' ? 'zh_CN' : 'en_GB'}">
<style>${markup(style)}</style>`;
}

function switches(view: View, parameters: Parameters = {}): Markup {
  const { words, language, isLarge, path } = view;
  const other = { language: language === 'zh' ? 'en' : 'zh', isLarge } as const;
  return html`<a href="${addressIn(other, path, parameters)}" lang="${words.otherLanguageTag}" hreflang="${words.otherLanguageTag}">${words.otherLanguage}</a>
<a href="${addressIn({ language, isLarge: !isLarge }, path, parameters)}">${isLarge ? words.standardType : words.largeType}</a>`;
}

/** The day in China of an instant, as it is written in a sentence. */
export const dayOf = ({ words }: View, instant: string): string => words.day(chinaDay(new Date(instant)));
