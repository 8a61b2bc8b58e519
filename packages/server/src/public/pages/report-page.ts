// The report's words for what is cleared, under its headings, marked; what is not cleared cannot be told from what is no promise.
import { type PublicAccount, type PublicLine, publicStandingOf } from '@luoshi/ledger';
import { html, type Markup } from '../html.ts';
import { chinese, excerpt } from '../parts/excerpt.ts';
import { byHeading, pageOf } from '../parts/find-lines.ts';
import { page } from '../parts/layout.ts';
import { pageLinks } from '../parts/page-links.ts';
import { verdictSign } from '../parts/verdict-sign.ts';
import { addressIn, paths, type View } from '../view.ts';

const linesPerPage = 90;

interface Shown {
  readonly account: PublicAccount;
  readonly page: number;
  readonly isSample: boolean;
}

/** An excerpt a promise, none joined to another: a gap between two would tell that something is left out there. */
export function reportPage(view: View, { account, page: asked, isSample }: Shown): string {
  const { words } = view;
  const { government, year } = account;
  const shown = pageOf(account.lines, asked, linesPerPage);
  const groups = byHeading(shown.items);
  const title = words.report.title(government.name, year);
  return page(view, {
    title,
    description: words.report.lead,
    parameters: { page: shown.page > 1 ? String(shown.page) : undefined },
    isSample,
    trail: [
      { path: paths.home, name: words.brand },
      { path: paths.government(government.code), name: government.name, isChinese: true },
      { path: paths.account(government.code, year), name: words.government.year(year) },
    ],
    body: html`<h1>${title}</h1><p class="soft">${chinese(account.plan)}</p><p>${words.report.lead}</p>
<nav aria-label="${words.report.outline}"><ol class="outline">${groups.map(
      ({ heading }, at) => html`<li><a href="#h${at + 1}">${chinese(heading)}</a></li>`,
    )}</ol></nav>
${groups.map(
  ({ heading, lines }, at) =>
    html`<section class="report"><h2 id="h${at + 1}">${chinese(heading)}</h2><ul>${lines.map((line) => passage(view, account, line))}</ul></section>`,
)}
${pageLinks(view, shown, {})}`,
  });
}

function passage(view: View, { government, year }: PublicAccount, line: PublicLine): Markup {
  const { report } = view.words;
  const { id, promise } = line;
  return html`<li>${excerpt(promise, addressIn(view, paths.promise(government.code, year, id)))} ${verdictSign(publicStandingOf(line), view.language)}${promise.page !== null && html` <span class="soft">${report.pageOf(promise.page)}</span>`}</li>`;
}
