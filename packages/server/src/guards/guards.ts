// What every call passes before its route, in this order: is it for us, is it from our page, who is it, may they, does their government stand.
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { RequestAccount } from '../accounts/request-account.ts';
import { type Audience, endsWithMerger, mayDo, type Need, type Role, routes } from '../permissions/index.ts';
import { type ApiFailure, apiFailure } from '../refusals/api-failure.ts';
import { errorsOf } from '../routes/errors-of.ts';
import { isOwnOrigin, knowsHost } from './own-names.ts';
import { refuseAfterMerger, type SuccessorOf } from './refuse-after-merger.ts';
import { tokenOf } from './session-cookie.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Name of the person signed in, with or without an account; null for a visitor. */
    person: string | null;
    /** Null for a visitor and for who signed with a name. */
    account: RequestAccount | null;
    roles: readonly Role[];
    audience: Audience;
  }
}

/** Who a token belongs to. */
export interface Who {
  readonly person: string;
  readonly account: RequestAccount | null;
}

interface Guarded {
  readonly host: string;
  readonly allowedHosts: readonly string[];
  readonly audience: Audience;
  readonly whoIs: (token: string) => Promise<Who | null>;
  readonly successorOf: SuccessorOf;
}

const changesNothing = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Runs before a body is read, so that what may not be sent is not received. */
export function addGuards(app: FastifyInstance, { host, allowedHosts, audience, whoIs, successorOf }: Guarded): void {
  const knows = knowsHost(host, allowedHosts);
  app.decorateRequest('person', null);
  app.decorateRequest('account', null);
  app.decorateRequest('roles');
  app.decorateRequest('audience', audience);
  app.addHook('onRoute', ({ method, url, schema }) => {
    if (schema?.response && [method].flat().some((each) => endsWithMerger(`${each} ${url}`)))
      schema.response = { ...errorsOf(422), ...schema.response };
    for (const each of [method].flat())
      if (/^\/(?:api|public)(?:\/|$)/.test(url) && each !== 'HEAD' && !(`${each} ${url}` in routes))
        throw new Error(`${each} ${url} has no line in the table of permissions.`);
  });
  app.addHook('onRequest', async (request) => {
    const { headers, method } = request;
    request.roles = rolesOf(null);
    if (!knows(headers.host)) throw apiFailure('host-unknown', { host: headers.host ?? '' });
    const fetchSite = headers['sec-fetch-site'];
    if (!changesNothing.has(method) && !isOwnOrigin(headers.origin, headers.host, fetchSite?.toString()))
      throw apiFailure('origin-unknown', { origin: headers.origin ?? fetchSite?.toString() ?? '' });
    const need = needOf(request);
    if (need === undefined) return;
    const token = tokenOf(request);
    const who = token ? await whoIs(token) : null;
    request.person = who?.person ?? null;
    request.account = who?.account ?? null;
    request.roles = rolesOf(who);
    const failure = whyNot(need, request) ?? (await refuseAfterMerger(routeOf(request), request, successorOf));
    if (failure) throw failure;
  });
}

/** Line of the permission table for a call; undefined for a page or an unknown address. */
export const needOf = ({ method, routeOptions }: FastifyRequest): Need | undefined =>
  routes[routeOf({ method, routeOptions })];

const routeOf = ({ method, routeOptions }: Pick<FastifyRequest, 'method' | 'routeOptions'>): string =>
  `${method === 'HEAD' ? 'GET' : method} ${routeOptions.url}`;

export const rolesOf = (who: Who | null): readonly Role[] =>
  who === null ? ['visitor'] : (who.account?.roles ?? ['reviewer']);

function whyNot(need: Need, { roles, audience, account, person }: FastifyRequest): ApiFailure | null {
  if (need === 'anyone') return null;
  if (account && account.mustDo.length > 0 && need !== 'own-account' && need !== 'see-public')
    return apiFailure('account-not-ready', { mustDo: account.mustDo.join(',') });
  if (mayDo({ need, roles, audience })) return null;
  if (account) return apiFailure('not-allowed', { ability: need });
  const wouldSigningDo = person === null && mayDo({ need, roles: ['reviewer'], audience });
  return apiFailure(wouldSigningDo ? 'not-signed-in' : 'account-needed');
}
