import { badgeSvg, promiseBadge } from '../../public/badge.ts';
import { promisePage } from '../../public/pages/promise-page.ts';
import { openPublished } from '../../public/published.ts';
import { send, sendNotFound, viewOfRequest } from '../../public/send.ts';
import type { App, RoutesContext } from '../routes-context.ts';
import { publicOptions } from './public-options.ts';
import { lineAsked, publishedYear } from './published-year.ts';

/** The permanent page of a promise and its badge. */
export function getPublicPromise(app: App, context: RoutesContext): void {
  const published = openPublished(context.store);
  const summary = 'A published promise with its claim, evidence, schedule and verdict';
  app.get('/public/:government/:year/:promise', publicOptions(context, summary), async (request, reply) => {
    const year = await publishedYear(published, request);
    const line = year && lineAsked(year, request);
    if (!year || !line) return sendNotFound(request, reply);
    return send(request, reply, { kind: 'html', body: promisePage(viewOfRequest(request), { ...year, line }) });
  });
  const badge = publicOptions(context, 'A badge of the promise');
  app.get('/public/:government/:year/:promise/badge.svg', badge, async (request, reply) => {
    const year = await publishedYear(published, request);
    const line = year && lineAsked(year, request);
    if (!year || !line) return sendNotFound(request, reply);
    const text = promiseBadge(viewOfRequest(request), year.account, line);
    return send(request, reply, { kind: 'svg', body: badgeSvg(text) });
  });
}
