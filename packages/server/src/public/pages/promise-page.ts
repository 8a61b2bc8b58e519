// The permanent page of one promise: what was promised, what is claimed, what proves it, whether in time, the verdict, and what the public saw when.
import {
  accountRuleSentence,
  type Excerpt,
  type PublicAccount,
  type PublicLine,
  type PublicRuledLine,
  publicStandingOf,
} from '@luoshi/ledger';
import { promiseBadge } from '../badge.ts';
import { html, type Markup } from '../html.ts';
import { embed } from '../parts/embed.ts';
import { chinese, excerpt } from '../parts/excerpt.ts';
import { dayOf, page } from '../parts/layout.ts';
import { claimText, confidenceText, evidenceText, scheduleText, underReviewText } from '../parts/line-facts.ts';
import { standingWord, verdictSign } from '../parts/verdict-sign.ts';
import { addressIn, paths, type View } from '../view.ts';

interface Shown {
  readonly account: PublicAccount;
  readonly line: PublicLine;
  readonly isSample: boolean;
}

export function promisePage(view: View, { account, line, isSample }: Shown): string {
  const { words, language } = view;
  const { government, year } = account;
  const accountPath = paths.account(government.code, year);
  const standing = publicStandingOf(line);
  const title = `${line.promise.text} · ${words.promise.title(government.name, year)}`;
  return page(view, {
    title,
    description: `${standingWord(standing, language)} · ${words.promise.title(government.name, year)} · ${line.heading}`,
    isSample,
    trail: [
      { path: paths.home, name: words.brand },
      { path: paths.government(government.code), name: government.name, isChinese: true },
      { path: accountPath, name: words.government.year(year) },
    ],
    body: html`<h1>${chinese(line.promise.text)}</h1>
<p>${verdictSign(standing, language)}</p>
<section><h2>${words.promise.saidIn}</h2>${quotation(view, line.promise, account.plan)}
<p class="soft">${words.promise.under}${words.colon}${chinese(line.heading)}</p></section>
${
  line.verdict === null
    ? html`<section><h2>${words.promise.verdict}</h2><p>${underReviewText(view, line)}</p><p class="soft">${words.underReview.hint}</p></section>`
    : found(view, account, line)
}
<section><h2>${words.promise.history}</h2>${history(view, line)}</section>
${embed(view, { path: view.path, says: promiseBadge(view, account, line).title, hint: words.promise.embed })}
<p><a href="${addressIn(view, accountPath)}">${words.promise.back}</a></p>`,
  });
}

const quotation = ({ words }: View, said: Excerpt, title: string): Markup =>
  html`<blockquote><p>${excerpt(said)}</p><footer>${chinese(words.promise.source(title, said.page))}</footer></blockquote>`;

const found = (view: View, account: PublicAccount, line: PublicRuledLine): Markup =>
  html`<section><h2>${view.words.promise.claim}</h2>${claim(view, account, line)}</section>
<section><h2>${view.words.promise.evidence}</h2>${evidence(view, account, line)}</section>
<section><h2>${view.words.promise.schedule}</h2><p>${scheduleText(view, line)}</p></section>
<section><h2>${view.words.promise.verdict}</h2>${ruling(view, line)}</section>`;

function claim(view: View, { next }: PublicAccount, line: PublicRuledLine): Markup {
  const { words, language } = view;
  if (line.claim === null) return html`<p>${words.line.noClaim}</p>`;
  const { result, verdict, rule, confidence, difference, isEstimate } = line.claim;
  const far = [difference?.[language], isEstimate && words.line.estimate].filter(Boolean).join(' · ');
  return html`${result && next !== null ? quotation(view, result, next) : html`<p>${claimText(view, line)}</p>`}
<dl class="facts wide-names"><dt>${words.line.claim}</dt><dd>${verdictSign(verdict, language)}</dd>
${
  far !== '' &&
  html`<dt>${words.promise.difference}</dt><dd>${far}</dd>
`
}<dt>${words.promise.rule}</dt><dd>${accountRuleSentence(rule, language)}</dd>
<dt>${words.promise.confidence}</dt><dd>${confidenceText(view, confidence)}</dd></dl>
<p class="soft">${words.promise.claimHint}</p>`;
}

function evidence(view: View, account: PublicAccount, line: PublicRuledLine): Markup {
  const { promise, day } = view.words;
  const said = html`<p>${evidenceText(view, line, account)}</p>`;
  if (line.evidence === null || line.evidence.length === 0) return said;
  const rows = line.evidence.map(
    ({ standing, leadUnit, closedOn, files }) =>
      html`<tr><th scope="row">${chinese(leadUnit)}</th><td>${promise.works[standing]}</td><td>${closedOn === null ? '—' : day(closedOn)}</td><td class="number">${files}</td></tr>`,
  );
  return html`${said}<div class="wide" tabindex="0" role="region" aria-label="${promise.evidence}"><table><thead><tr><th scope="col">${promise.leadUnit}</th><th scope="col">${promise.standing}</th><th scope="col">${promise.closedOn}</th><th scope="col">${promise.files}</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}

function ruling(view: View, { ruling: ruled, verdict }: PublicRuledLine): Markup {
  const { promise, colon } = view.words;
  const say = ruled.kind === 'overrule' ? promise.overruled : promise.confirmed;
  return html`<p>${verdictSign(verdict, view.language)} · ${say(ruled.by, dayOf(view, ruled.at))}</p>
${ruled.reason !== null && html`<p>${promise.reason}${colon}${chinese(ruled.reason)}</p>`}`;
}

function history(view: View, { history: moments }: PublicLine): Markup {
  const { promise, colon } = view.words;
  const rows = moments.map(
    ({ kind, at, by, verdict, reason }) => html`<tr><td><time datetime="${at}">${dayOf(view, at)}</time></td>
<td>${promise.moments[kind]}${verdict !== null && html` · ${verdictSign(verdict, view.language)}`}${reason !== null && html`<br>${promise.reason}${colon}${chinese(reason)}`}</td><td>${chinese(by)}</td></tr>`,
  );
  return html`<p class="soft">${promise.historyHint}</p><div class="wide" tabindex="0" role="region" aria-label="${promise.history}"><table><thead><tr><th scope="col">${promise.when}</th><th scope="col">${promise.what}</th><th scope="col">${promise.who}</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}
