// What the public sees change, as an Atom feed (RFC 4287): an entry a moment of a public line.
import { type PublicAccount, type PublicLine, type PublicMoment, verdictWords } from '@luoshi/ledger';
import { html, type Markup } from '../html.ts';
import { addressIn, paths, type View } from '../view.ts';

const newest = 60;

export function feed(view: View, account: PublicAccount): string {
  const { government, year } = account;
  const to = (path: string) => `${view.origin}${addressIn(view, path)}`;
  const entries = account.lines
    .flatMap((line) => line.history.map((moment, at) => ({ line, moment, at })))
    .sort((one, other) => (one.moment.at < other.moment.at ? 1 : -1))
    .slice(0, newest)
    .map(({ line, moment, at }) => entry(view, account, { line, moment, at }));
  return String(html`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${view.words.tag}">
<id>${to(paths.account(government.code, year))}</id>
<title>${view.words.feed.title(government.name, year)}</title>
<updated>${account.updatedAt}</updated>
<author><name>${government.name}</name></author>
<link rel="alternate" type="text/html" href="${to(paths.account(government.code, year))}"/>
<link rel="self" type="application/atom+xml" href="${to(paths.of(account, 'feed.xml'))}"/>
${entries}
</feed>
`);
}

interface Entry {
  readonly line: PublicLine;
  readonly moment: PublicMoment;
  readonly at: number;
}

function entry(view: View, { government, year }: PublicAccount, { line, moment, at }: Entry): Markup {
  const { words, language, origin } = view;
  const address = `${origin}${addressIn(view, paths.promise(government.code, year, line.id))}`;
  const verdict = moment.verdict === null ? '' : ` · ${verdictWords[language][moment.verdict]}`;
  const reason = moment.reason === null ? '' : ` ${words.promise.reason}${words.colon}${moment.reason}`;
  return html`<entry><id>${address}#${at}</id><title>${line.promise.text}</title><updated>${moment.at}</updated>
<link rel="alternate" type="text/html" href="${address}"/><summary>${words.promise.moments[moment.kind]}${verdict}${reason}</summary></entry>
`;
}
