import { governmentPage } from '../../public/pages/government-page.ts';
import { openPublished } from '../../public/published.ts';
import { send, sendNotFound, viewOfRequest } from '../../public/send.ts';
import type { App, RoutesContext } from '../routes-context.ts';
import { publicOptions } from './public-options.ts';

export function getPublicGovernment(app: App, context: RoutesContext): void {
  const published = openPublished(context.store);
  const options = publicOptions(context, 'Published years of a government, as a page');
  app.get('/public/:government', options, async (request, reply) => {
    const { government = '' } = request.params as Readonly<Record<string, string>>;
    const years = /^\d{6,12}$/.test(government) ? await published.years(government) : [];
    const found = await Promise.all(years.map(({ year }) => published.year(government, year)));
    const shown = found.flatMap((each) => (each ? [each] : []));
    if (shown.length === 0) return sendNotFound(request, reply);
    const accounts = shown.map(({ account }) => account);
    const isSample = shown.some((each) => each.isSample);
    return send(request, reply, { kind: 'html', body: governmentPage(viewOfRequest(request), { accounts, isSample }) });
  });
}
