// A year's account as the public sees it: counts over one denominator, a search that needs no script, and the promises by heading.
import { type PublicAccount, type PublicLine, publicStandingOf, publicStandings } from '@luoshi/ledger';
import { yearBadge } from '../badge.ts';
import { html, type Markup } from '../html.ts';
import { counts } from '../parts/counts.ts';
import { embed } from '../parts/embed.ts';
import { chinese, excerpt } from '../parts/excerpt.ts';
import { type Asked, byHeading, linesAsked, pageOf } from '../parts/find-lines.ts';
import { dayOf, page } from '../parts/layout.ts';
import { claimText, evidenceText, scheduleText, underReviewText } from '../parts/line-facts.ts';
import { pageLinks } from '../parts/page-links.ts';
import { standingWord, verdictSign } from '../parts/verdict-sign.ts';
import { addressIn, paths, type View } from '../view.ts';

/** So many lines stay well under a hundred kilobytes. */
const linesPerPage = 30;

interface Shown {
  readonly account: PublicAccount;
  readonly asked: Asked;
  readonly isSample: boolean;
}

export function accountPage(view: View, { account, asked, isSample }: Shown): string {
  const { words } = view;
  const { government, year, total } = account;
  const found = linesAsked(account.lines, asked);
  const shown = pageOf(found, asked.page, linesPerPage);
  const parameters = { q: asked.words, verdict: asked.standing, heading: asked.heading };
  const isNarrowed = asked.words !== '' || asked.standing !== undefined || asked.heading !== undefined;
  return page(view, {
    title: words.account.title(government.name, year),
    description: words.account.description(government.name, year, total),
    parameters: { ...parameters, page: shown.page > 1 ? String(shown.page) : undefined },
    feed: paths.of(account, 'feed.xml'),
    isSample,
    trail: [
      { path: paths.home, name: words.brand },
      { path: paths.government(government.code), name: government.name, isChinese: true },
    ],
    body: html`<h1>${words.account.title(government.name, year)}</h1>
<p>${words.account.denominator(total)} <span class="soft">${words.account.updated(dayOf(view, account.updatedAt))}</span></p>
${counts(view, account, asked.standing)}
${elsewhere(view, account)}
${searchForm(view, account, asked)}
${isNarrowed && html`<p>${words.account.found(found.length, total)} · <a href="${addressIn(view, view.path)}">${words.account.clearSearch}</a></p>`}
${found.length === 0 && html`<p>${words.account.none}</p>`}
${byHeading(shown.items).map(
  ({ heading, lines }) =>
    html`<section><h2>${chinese(heading)}</h2><ul class="lines">${lines.map((line) => row(view, account, line))}</ul></section>`,
)}
${pageLinks(view, shown, parameters)}
${embed(view, { path: view.path, says: yearBadge(view, account).title, hint: words.promise.embedYear })}`,
  });
}

function elsewhere(view: View, account: PublicAccount): Markup {
  const { words } = view;
  return html`<ul class="links">
<li><a href="${addressIn(view, paths.of(account, 'report'))}">${words.account.report}</a></li>
<li>${words.account.data}${words.colon}${downloads(view, account)}</li>
<li><a href="${addressIn(view, paths.of(account, 'feed.xml'))}">${words.account.feed}</a></li></ul>`;
}

/** Named in full for who hears the links one after the other. */
const downloads = (view: View, account: PublicAccount): readonly Markup[] =>
  (['JSON', 'CSV'] as const).map(
    (format) =>
      html`<a href="${addressIn(view, paths.of(account, `data.${format.toLowerCase()}`))}" aria-label="${view.words.account.data}${view.words.colon}${format}">${format}</a> `,
  );

function searchForm(view: View, { lines, counts: counted }: PublicAccount, asked: Asked): Markup {
  const { words, language, isLarge, path } = view;
  const headings = [...new Set(lines.map(({ heading }) => heading))];
  const option = (value: string, name: string, chosen: string | undefined, isChinese = false) =>
    html`<option value="${value}"${isChinese && html` lang="zh-CN"`}${value === (chosen ?? '') && html` selected`}>${name}</option>`;
  return html`<form class="find" role="search" aria-label="${words.account.find}" method="get" action="${path}">
<div><label for="q">${words.account.words} <span class="soft">${words.account.wordsHint}</span></label><input id="q" name="q" type="search" value="${asked.words}" maxlength="100"></div>
<div><label for="verdict">${words.account.verdict}</label><select id="verdict" name="verdict">${option('', words.account.any, asked.standing)}${publicStandings
    .filter((standing) => counted[standing] > 0)
    .map((standing) => option(standing, standingWord(standing, language), asked.standing))}</select></div>
<div><label for="heading">${words.account.heading}</label><select id="heading" name="heading">${option('', words.account.any, asked.heading)}${headings.map((heading) => option(heading, heading, asked.heading, language !== 'zh'))}</select></div>
${language === 'en' && html`<input type="hidden" name="lang" value="en">`}${isLarge && html`<input type="hidden" name="size" value="large">`}
<button type="submit">${words.account.search}</button></form>`;
}

function row(view: View, account: PublicAccount, line: PublicLine): Markup {
  const { line: names, underReview } = view.words;
  const address = addressIn(view, paths.promise(account.government.code, account.year, line.id));
  const fact = (name: string, value: Markup | string) => html`<dt>${name}</dt><dd>${value}</dd>`;
  return html`<li><div class="row"><h3>${excerpt(line.promise, address)}</h3>${verdictSign(publicStandingOf(line), view.language)}</div>
<dl class="facts">${
    line.verdict === null
      ? fact(underReview.fact, underReviewText(view, line))
      : html`${fact(names.claim, claimText(view, line))}${fact(names.evidence, evidenceText(view, line, account))}${fact(names.schedule, scheduleText(view, line))}`
  }</dl></li>`;
}
