// Every published page of one server for search engines, in both languages.
import type { PublicAccount } from '@luoshi/ledger';
import { html } from '../html.ts';
import { addressIn, paths } from '../view.ts';

/** The protocol of sitemaps allows fifty thousand addresses a file. */
const most = 50_000;

export function sitemap(origin: string, accounts: readonly PublicAccount[]): string {
  const found = accounts.flatMap((account) => {
    const { government, year, lines } = account;
    return [
      paths.government(government.code),
      paths.account(government.code, year),
      paths.of(account, 'report'),
      ...lines.map(({ id }) => paths.promise(government.code, year, id)),
    ];
  });
  const all = [...new Set([paths.home, paths.about, ...found])].flatMap((path) => [
    path,
    addressIn({ language: 'en', isLarge: false }, path),
  ]);
  return String(html`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${all.slice(0, most).map((path) => html`<url><loc>${origin}${path}</loc></url>\n`)}</urlset>
`);
}
