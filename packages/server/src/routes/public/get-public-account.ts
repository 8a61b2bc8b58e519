import { badgeSvg, yearBadge } from '../../public/badge.ts';
import { accountPage } from '../../public/pages/account-page.ts';
import { reportPage } from '../../public/pages/report-page.ts';
import { wholeReportPage } from '../../public/pages/whole-report-page.ts';
import { askedIn } from '../../public/parts/find-lines.ts';
import type { PublishedYear } from '../../public/published.ts';
import { openPublished } from '../../public/published.ts';
import { queryOf, type Sent, send, sendNotFound, viewOfRequest } from '../../public/send.ts';
import type { Parameters, View } from '../../public/view.ts';
import type { App, RoutesContext } from '../routes-context.ts';
import { publicOptions } from './public-options.ts';
import { publishedYear } from './published-year.ts';

type Draw = (view: View, year: PublishedYear, query: Parameters) => Sent;

/** The pages of one year and its badge. */
export function getPublicAccount(app: App, context: RoutesContext): void {
  const published = openPublished(context.store);
  const add = (url: string, summary: string, draw: Draw) =>
    app.get(url, publicOptions(context, summary), async (request, reply) => {
      const year = await publishedYear(published, request);
      return year
        ? send(request, reply, draw(viewOfRequest(request), year, queryOf(request)))
        : sendNotFound(request, reply);
    });
  add('/public/:government/:year', 'A year’s published promises, as a page', (view, year, query) => ({
    kind: 'html',
    body: accountPage(view, { ...year, asked: askedIn(query) }),
  }));
  const summary = 'The report with marks on the published promises, or excerpts for them where it is not published';
  add('/public/:government/:year/report', summary, (view, { account, isSample, ...year }, query) => {
    const { page } = askedIn(query);
    const report = year.report();
    const body = report
      ? wholeReportPage(view, { account, report, page, isSample })
      : reportPage(view, { account, page, isSample });
    return { kind: 'html', body };
  });
  add('/public/:government/:year/badge.svg', 'A badge of the year', (view, { account }) => ({
    kind: 'svg',
    body: badgeSvg(yearBadge(view, account)),
  }));
}
