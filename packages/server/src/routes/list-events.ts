import { eventList } from '../api/review.ts';
import { apiFailure } from '../refusals/api-failure.ts';
import { errorsOf } from './errors-of.ts';
import { reportParams } from './report-params.ts';
import type { App, RoutesContext } from './routes-context.ts';

export function listEvents(app: App, { store }: RoutesContext): void {
  app.get(
    '/api/reports/:id/events',
    {
      schema: {
        summary: 'What people did to a report, in order',
        tags: ['review'],
        params: reportParams,
        response: { 200: eventList, ...errorsOf(401, 404) },
      },
    },
    async ({ params: { id } }) => {
      const events = await store.events(id);
      if (!events) throw apiFailure('report-unknown', { report: id });
      return { events: [...events] };
    },
  );
}
