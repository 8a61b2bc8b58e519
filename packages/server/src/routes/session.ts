import { randomBytes } from 'node:crypto';
import { type Session, session, signIn } from '../api/session.ts';
import { isSameCode } from '../guards/access-code.ts';
import { roleOf } from '../guards/guards.ts';
import { clearToken, setToken, tokenOf } from '../guards/session-cookie.ts';
import { granted } from '../permissions.ts';
import { apiFailure } from '../refusals/api-failure.ts';
import { errorsOf } from './errors-of.ts';
import type { App, RoutesContext } from './routes-context.ts';

/** Signing in, who is signed in, signing out. */
export function sessionRoutes(app: App, { store, limits, audience, accessCode }: RoutesContext): void {
  const present = (name: string | null): Session => ({
    signedIn: name !== null,
    name,
    accessCodeNeeded: accessCode !== null,
    abilities: [...granted[audience][roleOf(name)]],
  });

  app.get(
    '/api/session',
    { schema: { summary: 'Who is signed in and what they may do', tags: ['session'], response: { 200: session } } },
    async ({ person }) => present(person),
  );

  app.post(
    '/api/session',
    {
      config: { rateLimit: { max: limits.signInsPerMinute, timeWindow: '1 minute' } },
      schema: {
        summary: 'Sign in with a name',
        tags: ['session'],
        body: signIn,
        response: { 200: session, ...errorsOf(400, 401, 429) },
      },
    },
    async (request, reply) => {
      const { name, accessCode: given } = request.body;
      if (accessCode !== null && !isSameCode(given ?? '', accessCode)) throw apiFailure('access-code-wrong');
      const token = randomBytes(32).toString('base64url');
      await store.openSession({ token, name, lastsMs: limits.sessionMs });
      setToken(request, reply, token, limits.sessionMs);
      return present(name);
    },
  );

  app.delete(
    '/api/session',
    { schema: { summary: 'Sign out', tags: ['session'], response: { 200: session } } },
    async (request, reply) => {
      const token = tokenOf(request);
      if (token) await store.closeSession(token);
      clearToken(reply);
      return present(null);
    },
  );
}
