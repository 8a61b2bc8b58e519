import { randomBytes } from 'node:crypto';
import { INSTALLATION } from '@luoshi/store';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { signInAccount } from '../../accounts/sign-in.ts';
import { type SignIn, session, signIn } from '../../api/session.ts';
import { isSameCode } from '../../guards/access-code.ts';
import { clearToken, setToken, tokenOf } from '../../guards/session-cookie.ts';
import { whoIs } from '../../guards/who-is.ts';
import { apiFailure } from '../../refusals/api-failure.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';
import { presentSession } from './present-session.ts';

/** Signing in, who is signed in, signing out. */
export function sessionRoutes(app: App, context: RoutesContext): void {
  app.get(
    '/api/session',
    { schema: { summary: 'Who is signed in and what they may do', tags: ['session'], response: { 200: session } } },
    async ({ person, account }) => presentSession(context, person === null ? null : { person, account }),
  );

  app.post(
    '/api/session',
    {
      config: { audited: 'route', rateLimit: { max: context.limits.signInsPerMinute, timeWindow: '1 minute' } },
      schema: {
        summary: 'Sign in with an account, or with a name',
        description: 'With a name one reads and reviews reports; everything else takes an account.',
        tags: ['session'],
        body: signIn,
        response: { 200: session, ...errorsOf(400, 401, 429, 503) },
      },
    },
    async (request, reply) => {
      const token = await (request.body.login === undefined ? openNamed : openAccount)(context, request, request.body);
      // A token that somebody planted before is worth nothing afterwards.
      await closeSessions(context, request);
      setToken(request, reply, token, context.limits.sessionMs);
      return presentSession(context, await whoIs(token, { ...context, idleMs: context.limits.idleMs }));
    },
  );

  app.delete(
    '/api/session',
    {
      config: { audited: 'route' },
      schema: { summary: 'Sign out', tags: ['session'], response: { 200: session } },
    },
    async (request, reply) => {
      await closeSessions(context, request);
      if (request.person !== null) await tell(context, request, 'signed-out');
      clearToken(reply as FastifyReply);
      return presentSession(context, null);
    },
  );
}

const randomToken = (): string => randomBytes(32).toString('base64url');

async function openNamed(
  { store, limits, accessCode }: RoutesContext,
  { ip }: FastifyRequest,
  { name = '', accessCode: given = '' }: SignIn,
): Promise<string> {
  const said = { government: INSTALLATION, account: null, target: null, facts: { address: ip } };
  if (accessCode !== null && !isSameCode(given, accessCode)) {
    await store.audit.append({ ...said, name: null, event: 'sign-in-failed', result: 'access-code-wrong' });
    throw apiFailure('access-code-wrong');
  }
  const token = randomToken();
  await store.openSession({ token, name, lastsMs: limits.sessionMs });
  await store.audit.append({ ...said, name, event: 'signed-with-name', result: 'done' });
  return token;
}

async function openAccount(
  { store, limits, isOpen, passwordCost }: RoutesContext,
  { ip }: FastifyRequest,
  { login = '', password = '', totp }: SignIn,
): Promise<string> {
  const account = await signInAccount({ store, isOpen, passwordCost, address: ip }, { login, password, totp });
  const { government, name } = account;
  const token = `${government}.${randomToken()}`;
  await store.accounts.openSession({ government, login: account.login, token, lastsMs: limits.sessionMs });
  const said = { government, account: account.login, name, target: account.login };
  await store.audit.append({ ...said, event: 'signed-in', result: 'done', facts: { address: ip } });
  return token;
}

async function closeSessions({ store }: RoutesContext, request: FastifyRequest): Promise<void> {
  const token = tokenOf(request);
  if (!token) return;
  await store.accounts.closeSession(token);
  await store.closeSession(token);
}

async function tell({ store }: RoutesContext, { account, person, ip }: FastifyRequest, event: string): Promise<void> {
  const login = account?.login ?? null;
  const said = { government: account?.government ?? INSTALLATION, account: login, name: person, target: login };
  await store.audit.append({ ...said, event, result: 'done', facts: { address: ip } });
}
