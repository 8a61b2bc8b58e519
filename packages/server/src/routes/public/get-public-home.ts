import { publicJsonSchema } from '../../public/data/public-schema.ts';
import { sitemap } from '../../public/data/sitemap.ts';
import { aboutPage } from '../../public/pages/about-page.ts';
import { homePage } from '../../public/pages/home-page.ts';
import { openPublished } from '../../public/published.ts';
import { send, sendNotFound, viewOfRequest } from '../../public/send.ts';
import type { App, RoutesContext } from '../routes-context.ts';
import { publicOptions } from './public-options.ts';

/** What the public pages begin with and what is said about them; any other address below them is not found. */
export function getPublicHome(app: App, context: RoutesContext): void {
  const published = openPublished(context.store);
  app.get('/public', publicOptions(context, 'Governments that publish, as a page'), async (request, reply) =>
    send(request, reply, { kind: 'html', body: homePage(viewOfRequest(request), await published.years()) }),
  );
  app.get('/public/about', publicOptions(context, 'How to read the public pages and data'), async (request, reply) =>
    send(request, reply, { kind: 'html', body: aboutPage(viewOfRequest(request)) }),
  );
  app.get('/public/schema.json', publicOptions(context, 'JSON Schema of the open data'), async (request, reply) =>
    send(request, reply, { kind: 'json', body: `${JSON.stringify(publicJsonSchema, null, 2)}\n` }),
  );
  app.get('/public/sitemap.xml', publicOptions(context, 'Every public page'), async (request, reply) => {
    const years = await published.years();
    const found = await Promise.all(years.map(({ government, year }) => published.year(government.code, year)));
    const accounts = found.flatMap((each) => (each ? [each.account] : []));
    return send(request, reply, { kind: 'xml', body: sitemap(viewOfRequest(request).origin, accounts) });
  });
  const { schema, ...nothingThere } = publicOptions(context, 'Nothing is there');
  app.get('/public/*', { ...nothingThere, schema: { ...schema, hide: true } }, async (request, reply) =>
    sendNotFound(request, reply),
  );
}
