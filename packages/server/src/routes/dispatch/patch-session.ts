import { dispatchSession, dispatchUpdate } from '../../api/dispatch.ts';
import { agendaKey } from '../../matters/agenda.ts';
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
        description:
          'What came up since the session was planned is kept with it only once it is sent back in `agenda`; what a person takes off is not put on again.',
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
        takenOut = [],
        chair = session.chair,
      } = changes;
      const out = new Set([...session.takenOut, ...session.agenda.map(agendaKey), ...takenOut]);
      for (const item of agenda) out.delete(agendaKey(item));
      const saved = await saveSession(store, { ...session, agenda, takenOut: [...out], present, absent, chair }, name);
      return presentSession(store, saved);
    },
  );
}
