import type { DispatchSession, Store } from '@luoshi/store';
import { dispatchSession } from '../../api/dispatch.ts';
import { isClosed } from '../../matters/counts.ts';
import { heldSession } from '../../matters/held-session.ts';
import { presentSession } from '../../matters/present-session.ts';
import { requiredAccount } from '../../matters/required-matter.ts';
import { openSession, saveSession } from '../../matters/required-session.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';
import { sessionParams } from './session-params.ts';

/** Ends the session; from then on it stays as it is. Decisions whose matter is closed by then are marked done. */
export function postClose(app: App, { store }: RoutesContext): void {
  app.post(
    '/api/dispatch-sessions/:id/close',
    {
      schema: {
        summary: 'End a session',
        tags: ['dispatch'],
        params: sessionParams,
        response: { 200: dispatchSession, ...errorsOf(401, 403, 404, 409, 422) },
      },
    },
    async (request) => {
      const { government, name } = requiredAccount(request);
      const session = await openSession(store, government, request.params.id);
      const decisions = await Promise.all(session.decisions.map((one) => standing(store, government, one)));
      const saved = await saveSession(store, await heldSession(store, { ...session, decisions }), name);
      return presentSession(store, saved);
    },
  );
}

async function standing(store: Store, government: string, decision: DispatchSession['decisions'][number]) {
  const kept = decision.matter === null ? null : await store.matters.get(government, decision.matter);
  return kept && isClosed(kept.item) ? { ...decision, done: true } : decision;
}
