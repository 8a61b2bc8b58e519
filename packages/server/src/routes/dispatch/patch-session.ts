import { dispatchSession, dispatchUpdate } from '../../api/dispatch.ts';
import { presentSession } from '../../matters/present-session.ts';
import { requiredAccount } from '../../matters/required-matter.ts';
import { openSession, saveSession } from '../../matters/required-session.ts';
import { apiFailure } from '../../refusals/api-failure.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';
import { sessionParams } from './session-params.ts';

export function patchSession(app: App, { store }: RoutesContext): void {
  app.patch(
    '/api/dispatch-sessions/:id',
    {
      schema: {
        summary: 'Change agenda, notes and who was there',
        tags: ['dispatch'],
        params: sessionParams,
        body: dispatchUpdate,
        response: { 200: dispatchSession, ...errorsOf(400, 401, 403, 404, 409, 422) },
      },
    },
    async (request) => {
      const { government, name } = requiredAccount(request);
      const session = await openSession(store, government, request.params.id);
      const { expectedSeq, ...changes } = request.body;
      if (expectedSeq !== session.seq) throw apiFailure('session-changed');
      const {
        agenda = session.agenda,
        present = session.present,
        absent = session.absent,
        chair = session.chair,
      } = changes;
      const saved = await saveSession(store, { ...session, agenda, present, absent, chair }, name);
      return presentSession(store, saved);
    },
  );
}
