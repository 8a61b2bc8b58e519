// What every call passes before its route, in this order: is it for us, is it from our page, who is it, may they.
import type { FastifyInstance } from 'fastify';
import { type Audience, mayDo, needed, type Role } from '../permissions.ts';
import { apiFailure } from '../refusals/api-failure.ts';
import { isOwnOrigin, knowsHost } from './own-names.ts';
import { tokenOf } from './session-cookie.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Name of the person signed in; null for a visitor. */
    person: string | null;
  }
}

interface Guarded {
  readonly host: string;
  readonly allowedHosts: readonly string[];
  readonly audience: Audience;
  readonly personOf: (token: string) => Promise<string | null>;
}

const changesNothing = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Runs before a body is read, so that what may not be sent is not received. */
export function addGuards(app: FastifyInstance, { host, allowedHosts, audience, personOf }: Guarded): void {
  const knows = knowsHost(host, allowedHosts);
  app.decorateRequest('person', null);
  app.addHook('onRoute', ({ method, url }) => {
    for (const each of [method].flat())
      if (url.startsWith('/api') && each !== 'HEAD' && !(`${each} ${url}` in needed))
        throw new Error(`${each} ${url} has no line in the table of permissions.`);
  });
  app.addHook('onRequest', async (request) => {
    const { headers, method, routeOptions } = request;
    if (!knows(headers.host)) throw apiFailure('host-unknown', { host: headers.host ?? '' });
    const fetchSite = headers['sec-fetch-site'];
    if (!changesNothing.has(method) && !isOwnOrigin(headers.origin, headers.host, fetchSite?.toString()))
      throw apiFailure('origin-unknown', { origin: headers.origin ?? fetchSite?.toString() ?? '' });
    const need = needed[`${method === 'HEAD' ? 'GET' : method} ${routeOptions.url}`];
    if (need === undefined) return;
    const token = tokenOf(request);
    request.person = token ? await personOf(token) : null;
    if (!mayDo(need, roleOf(request.person), audience)) throw apiFailure('not-signed-in');
  });
}

export const roleOf = (person: string | null): Role => (person === null ? 'visitor' : 'reviewer');
