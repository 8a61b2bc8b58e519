import { type AccountRule, accountRuleSentence, accountRules, verdicts } from '@luoshi/ledger';
import { columnNames } from '../data/columns.ts';
import { html } from '../html.ts';
import { page } from '../parts/layout.ts';
import { verdictSign } from '../parts/verdict-sign.ts';
import { paths, type View } from '../view.ts';

/** How to read the pages: verdicts, rules, what is counted, the data dictionary, terms of use. */
export function aboutPage(view: View): string {
  const { words, language } = view;
  const { aboutPage: text } = words;
  return page(view, {
    title: text.title,
    description: text.paragraphs[0]!,
    trail: [{ path: paths.home, name: words.brand }],
    body: html`<h1>${text.title}</h1>
${text.paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
<section><h2>${text.verdicts}</h2><dl class="facts wide-names">${verdicts.map(
      (verdict) => html`<dt>${verdictSign(verdict, language)}</dt><dd>${text.verdictMeans[verdict]}</dd>`,
    )}</dl></section>
<section><h2>${text.rules}</h2><ul class="rules">${(Object.keys(accountRules) as AccountRule[]).map(
      (rule) => html`<li>${accountRuleSentence(rule, language)}</li>`,
    )}</ul></section>
<section><h2>${text.data}</h2><p>${text.dataLead} <a href="${paths.schema}">${paths.schema}</a></p>
<div class="wide about" tabindex="0" role="region" aria-label="${text.data}"><table><thead><tr><th scope="col">${text.field}</th><th scope="col">${text.column}</th><th scope="col">${text.holds}</th></tr></thead><tbody>${columnNames.map(
      (name) =>
        html`<tr><th scope="row"><code>${name}</code></th><td>${words.columns[name].name}</td><td>${words.columns[name].holds}</td></tr>`,
    )}</tbody></table></div></section>
<section><h2>${text.terms}</h2><p>${text.termsText}</p></section>`,
  });
}
