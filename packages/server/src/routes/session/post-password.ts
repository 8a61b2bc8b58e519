import { changeOwnPassword } from '../../accounts/change-own-password.ts';
import { passwordChange, session } from '../../api/session.ts';
import { tokenOf } from '../../guards/session-cookie.ts';
import { whoIs } from '../../guards/who-is.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';
import { presentSession } from './present-session.ts';

/** Ends the account's other sessions. */
export function postPassword(app: App, context: RoutesContext): void {
  const { limits } = context;
  app.post(
    '/api/session/password',
    {
      config: { audited: 'store', rateLimit: { max: limits.signInsPerMinute, timeWindow: '1 minute' } },
      schema: {
        summary: "Change one's own password",
        tags: ['session'],
        body: passwordChange,
        response: { 200: session, ...errorsOf(400, 401, 422, 429) },
      },
    },
    async (request) => {
      const token = tokenOf(request)!;
      await changeOwnPassword(context, request.account!, { ...request.body, token });
      return presentSession(context, await whoIs(token, { ...context, idleMs: limits.idleMs }));
    },
  );
}
