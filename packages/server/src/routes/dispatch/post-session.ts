import { dispatchSession, newDispatchSession } from '../../api/dispatch.ts';
import { presentSession, sessionTitle } from '../../matters/present-session.ts';
import { requiredAccount } from '../../matters/required-matter.ts';
import { sessionAgenda } from '../../matters/session-agenda.ts';
import { storeFailure } from '../../refusals/api-failure.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';

/** Plans a session; its agenda is built from last session's decisions and from what is red, yellow or waits for coordination. */
export function postSession(app: App, { store }: RoutesContext): void {
  app.post(
    '/api/dispatch-sessions',
    {
      schema: {
        summary: 'Plan a session, with its agenda built',
        tags: ['dispatch'],
        body: newDispatchSession,
        response: { 201: dispatchSession, ...errorsOf(400, 401, 403, 422) },
      },
    },
    async (request, reply) => {
      const { government, name } = requiredAccount(request);
      const { kind, heldOn, title, chair } = request.body;
      const session = {
        government,
        kind,
        heldOn,
        title: title || sessionTitle(kind, heldOn),
        chair,
        state: 'planned' as const,
        agenda: await sessionAgenda(store, { government, kind, heldOn }),
        decisions: [],
        present: [],
        absent: [],
      };
      const planned = await store.dispatch.plan(session, name);
      if ('refused' in planned) throw storeFailure(planned);
      return reply.status(201).send(await presentSession(store, planned));
    },
  );
}
