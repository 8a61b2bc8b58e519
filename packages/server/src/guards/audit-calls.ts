// Whoever changes something, or is kept from it, stands in the audit log before the answer goes out.
import { INSTALLATION, type Store } from '@luoshi/store';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { needOf } from './guards.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Code of the refusal it is answered with; null while there is none. */
    refusal: string | null;
    isAudited: boolean;
  }
  interface FastifyContextConfig {
    /** `store`: what is done is written down together with it; here only refusals are. `route`: the route writes all of it. */
    readonly audited?: 'store' | 'route';
  }
}

const changing = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);
/** They read a file and keep nothing. */
const keepNothing = new Set(['/api/readings', '/api/readings/summary']);
/** Of these anybody could fill the log from outside, and they tell of nobody. */
const tellNothing = new Set([400, 413, 415, 429]);

/** A call that cannot be written down is answered as failed. */
export function auditCalls(app: FastifyInstance, store: Store): void {
  app.decorateRequest('refusal', null);
  app.decorateRequest('isAudited', false);
  app.addHook('onSend', async (request, reply, payload) => {
    if (!isToBeAudited(request, reply)) return payload;
    // Also when it fails: the answer that tells of it passes here again.
    request.isAudited = true;
    await store.audit.append(entryOf(request));
    return payload;
  });
}

function isToBeAudited(request: FastifyRequest, { statusCode }: FastifyReply): boolean {
  const { method, routeOptions, isAudited, person } = request;
  const { audited } = routeOptions.config;
  if (isAudited || !changing.has(method) || needOf(request) === undefined) return false;
  if (keepNothing.has(routeOptions.url ?? '') || tellNothing.has(statusCode) || person === null) return false;
  return audited === undefined || (audited === 'store' && statusCode >= 400);
}

function entryOf({ method, routeOptions, account, person, params, refusal, ip }: FastifyRequest) {
  const given = Object.values(params as Readonly<Record<string, string>>);
  return {
    government: account?.government ?? INSTALLATION,
    account: account?.login ?? null,
    name: person,
    event: `${method} ${routeOptions.url}`,
    target: given.length > 0 ? given.join('/') : null,
    result: refusal ?? 'done',
    facts: { address: ip },
  };
}
