// The verdicts, and what has none at present, counted over the one denominator, as a bar and as links that filter.
import { type PublicAccount, type PublicStanding, publicStandings } from '@luoshi/ledger';
import { html, type Markup } from '../html.ts';
import { addressIn, paths, type View } from '../view.ts';
import { standingWord, verdictColours, verdictSign } from './verdict-sign.ts';

export function counts(view: View, account: PublicAccount, chosen: PublicStanding | undefined): Markup {
  const { words } = view;
  const path = paths.account(account.government.code, account.year);
  const some = publicStandings.filter((verdict) => account.counts[verdict] > 0);
  const current = (verdict: PublicStanding | undefined) => chosen === verdict && html` aria-current="true"`;
  return html`${bar(view, account, some)}
<nav aria-label="${words.account.counts}"><ul class="counts">
<li><a href="${addressIn(view, path)}"${current(undefined)}>${words.account.all} <span class="number">${account.total}</span></a></li>
${some.map(
  (
    verdict,
  ) => html`<li><a href="${addressIn(view, path, { verdict })}"${current(verdict)}>${verdictSign(verdict, view.language)}
<span class="number">${words.account.of(account.counts[verdict], account.total)}</span></a></li>`,
)}</ul></nav>`;
}

function bar(
  { words, language }: View,
  { counts: counted, total }: PublicAccount,
  some: readonly PublicStanding[],
): Markup {
  let from = 0;
  const parts = some.map((verdict) => {
    const width = (100 * counted[verdict]) / total;
    const part = html`<rect x="${from}" width="${width}" height="4" fill="${verdictColours[verdict]}"/>`;
    from += width;
    return part;
  });
  const spoken = some.map(
    (verdict) => `${standingWord(verdict, language)} ${words.account.of(counted[verdict], total)}`,
  );
  return html`<svg class="bar" role="img" viewBox="0 0 100 4" preserveAspectRatio="none" aria-label="${words.account.bar(spoken.join(', '))}">${parts}</svg>`;
}
