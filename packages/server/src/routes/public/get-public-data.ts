import { toCsv } from '@luoshi/ledger';
import { feed } from '../../public/data/feed.ts';
import { openData } from '../../public/data/open-data.ts';
import { openDataTable } from '../../public/data/open-data-table.ts';
import { openPublished, type PublishedYear } from '../../public/published.ts';
import { type Sent, send, sendNotFound, viewOfRequest } from '../../public/send.ts';
import type { View } from '../../public/view.ts';
import type { App, RoutesContext } from '../routes-context.ts';
import { publicOptions } from './public-options.ts';
import { publishedYear } from './published-year.ts';

/** Open data of a year, whole, and the feed of what changes in it. */
export function getPublicData(app: App, context: RoutesContext): void {
  const published = openPublished(context.store);
  const add = (file: string, summary: string, draw: (view: View, year: PublishedYear) => Sent) =>
    app.get(`/public/:government/:year/${file}`, publicOptions(context, summary), async (request, reply) => {
      const year = await publishedYear(published, request);
      return year ? send(request, reply, draw(viewOfRequest(request), year)) : sendNotFound(request, reply);
    });
  add('data.json', 'The published promises as data', ({ origin }, { account }) => ({
    kind: 'json',
    body: `${JSON.stringify(openData(account, origin), null, 1)}\n`,
  }));
  add('data.csv', 'The published promises as a table', (view, { account }) => ({
    kind: 'csv',
    body: toCsv(openDataTable(view, account), { bom: true }),
    fileName: `${account.government.code}-${account.year}.csv`,
  }));
  add('feed.xml', 'What changes, as an Atom feed', (view, { account }) => ({
    kind: 'atom',
    body: feed(view, account),
  }));
}
