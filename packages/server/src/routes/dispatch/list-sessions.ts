import { dispatchSessions } from '../../api/dispatch.ts';
import { presentSessions } from '../../matters/present-session.ts';
import { requiredAccount } from '../../matters/required-matter.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';

export function listSessions(app: App, { store }: RoutesContext): void {
  app.get(
    '/api/dispatch-sessions',
    {
      schema: {
        summary: 'Sessions of leaders on matters, the newest first',
        tags: ['dispatch'],
        response: { 200: dispatchSessions, ...errorsOf(401, 403) },
      },
    },
    async (request) => {
      const { government } = requiredAccount(request);
      return { sessions: await presentSessions(store, government, await store.dispatch.list(government)) };
    },
  );
}
