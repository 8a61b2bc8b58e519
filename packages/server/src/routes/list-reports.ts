import { reportList } from '../api/report.ts';
import { errorsOf } from './errors-of.ts';
import type { App, RoutesContext } from './routes-context.ts';

export function listReports(app: App, { store }: RoutesContext): void {
  app.get(
    '/api/reports',
    {
      schema: {
        summary: 'All kept reports, newest plan year first',
        tags: ['reports'],
        response: { 200: reportList, ...errorsOf(401) },
      },
    },
    async () => ({ reports: [...(await store.reports())] }),
  );
}
