import { dispatchSession } from '../../api/dispatch.ts';
import { presentSession } from '../../matters/present-session.ts';
import { requiredAccount } from '../../matters/required-matter.ts';
import { requiredSession } from '../../matters/required-session.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';
import { sessionParams } from './session-params.ts';

export function getSession(app: App, { store }: RoutesContext): void {
  app.get(
    '/api/dispatch-sessions/:id',
    {
      schema: {
        summary: 'One session with its agenda and decisions',
        tags: ['dispatch'],
        params: sessionParams,
        response: { 200: dispatchSession, ...errorsOf(401, 403, 404) },
      },
    },
    async (request) => {
      const { government } = requiredAccount(request);
      const session = await requiredSession(store, government, request.params.id);
      return presentSession(store, session);
    },
  );
}
