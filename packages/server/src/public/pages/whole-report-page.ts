// The whole report as it is printed, with marks on public promises; where it is long, a part of it.
import type { PublicAccount, PublicReport, ReportBlock, ReportRun } from '@luoshi/ledger';
import { html, type Markup } from '../html.ts';
import { chinese } from '../parts/excerpt.ts';
import { page } from '../parts/layout.ts';
import { pageLinks } from '../parts/page-links.ts';
import { reportParts } from '../parts/report-parts.ts';
import { lightSign, signSymbols } from '../parts/verdict-sign.ts';
import { addressIn, paths, type View } from '../view.ts';

interface Shown {
  readonly account: PublicAccount;
  readonly report: PublicReport;
  /** From 1; beyond the last it is the last. */
  readonly page: number;
  readonly isSample: boolean;
}

/** What is not public is plain words like any other. */
export function wholeReportPage(view: View, { account, report, page: asked, isSample }: Shown): string {
  const { words } = view;
  const { whole } = words.report;
  const { government, year } = account;
  const parts = reportParts(report.blocks);
  const shown = { page: Math.min(asked, parts.length), last: parts.length };
  const title = whole.title(government.name, year);
  const links = pageLinks(view, shown, {}, whole);
  return page(view, {
    title,
    description: whole.description,
    parameters: { page: shown.page > 1 ? String(shown.page) : undefined },
    isSample,
    trail: [
      { path: paths.home, name: words.brand },
      { path: paths.government(government.code), name: government.name, isChinese: true },
      { path: paths.account(government.code, year), name: words.government.year(year) },
    ],
    body: html`${signSymbols}<h1>${title}</h1><p>${whole.lead}</p>
<div class="reading">${outline(view, parts, shown.page)}
<article lang="zh-CN">
${blocks(view, account, parts, shown.page)}</article></div>
${links}`,
  });
}

type Parts = readonly (readonly ReportBlock[])[];

/** Anchors are numbered through all parts. */
const headingsBefore = (parts: Parts, page: number): number =>
  parts.slice(0, page - 1).flatMap((part) => part.filter(({ heading }) => heading !== null)).length;

function outline(view: View, parts: Parts, shown: number): Markup {
  let number = 0;
  const items = parts.flatMap((part, at) =>
    part.flatMap(({ heading }) => {
      if (heading === null) return [];
      number += 1;
      const path = at + 1 === shown ? '' : addressIn(view, view.path, { page: at > 0 ? String(at + 1) : undefined });
      return html`<li class="level-${Math.min(heading.level, 3)}"><a href="${path}#h${number}">${chinese(heading.title)}</a></li>`;
    }),
  );
  if (items.length === 0) return html``;
  return html`<nav aria-label="${view.words.report.outline}"><ol class="outline">${items}</ol></nav>`;
}

function blocks(view: View, account: PublicAccount, parts: Parts, shown: number): readonly Markup[] {
  let number = headingsBefore(parts, shown);
  let depth = 1;
  return parts[shown - 1]!.map(({ kind, heading, runs }) => {
    const content = runs.map((run) => drawn(view, account, run));
    if (kind === 'title') return html`<p class="printed-title">${content}</p>\n`;
    if (heading === null) return html`<p>${content}</p>\n`;
    number += 1;
    if (kind === 'paragraph') return html`<p id="h${number}">${content}</p>\n`;
    // No level is left out on the way down, also where a part begins in the middle of one.
    depth = Math.min(heading.level + 1, depth + 1, 4);
    return headed(depth, html` id="h${number}"`, content);
  });
}

function headed(depth: number, id: Markup, content: readonly Markup[]): Markup {
  if (depth === 2) return html`<h2${id}>${content}</h2>\n`;
  return depth === 3 ? html`<h3${id}>${content}</h3>\n` : html`<h4${id}>${content}</h4>\n`;
}

function drawn(view: View, { government, year }: PublicAccount, run: ReportRun): Markup {
  switch (run.kind) {
    case 'words':
      return html`${run.text}`;
    case 'heading':
      return html`<b>${run.text}</b>`;
    case 'page':
      return html`<span class="page-sign"${view.language === 'en' && html` lang="en"`}>${view.words.report.pageOf(run.page)}</span>`;
    case 'promise': {
      const address = addressIn(view, paths.promise(government.code, year, run.id));
      return html`<a href="${address}">${run.text !== '' && html`<mark>${run.text}</mark>`}${run.standing !== null && lightSign(run.standing, view.language)}</a>`;
    }
  }
}
