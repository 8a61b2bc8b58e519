// A public page on its way out: readable by anybody, kept by caches for a minute, without scripts, and framed by our own pages only.
import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { messagePage } from './pages/message-page.ts';
import { styleHash } from './style.ts';
import { type Parameters, type View, viewOf } from './view.ts';

/** Seconds for which somebody may see what was just taken down. */
const keptSeconds = 60;

const pagePolicy = [
  "default-src 'none'",
  `style-src '${styleHash}'`,
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join('; ');
const dataPolicy = "default-src 'none'; frame-ancestors 'none'";

export type Kind = 'html' | 'svg' | 'json' | 'csv' | 'atom' | 'xml';

const mediaTypes: Readonly<Record<Kind, string>> = {
  html: 'text/html; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
};

export interface Sent {
  readonly kind: Kind;
  readonly body: string;
  /** Name to save it under, ASCII. */
  readonly fileName?: string;
}

/** 304 where the caller has the same bytes. The tag is a hash of what is sent and tells nothing else. */
export function send(request: FastifyRequest, reply: FastifyReply, { kind, body, fileName }: Sent): FastifyReply {
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  head(reply, kind).header('cache-control', `public, max-age=${keptSeconds}`).header('etag', tag);
  if (fileName !== undefined) reply.header('content-disposition', `attachment; filename="${fileName}"`);
  const known = (request.headers['if-none-match'] ?? '').split(',').map((each) => each.trim().replace(/^W\//, ''));
  return known.includes(tag) ? reply.status(304).send() : reply.send(body);
}

/** What was never published, what is taken down and what does not exist are one answer. */
export const sendNotFound = (request: FastifyRequest, reply: FastifyReply): FastifyReply =>
  sendMessage(request, reply, 'notFound', 404);

export function sendMessage(
  request: FastifyRequest,
  reply: FastifyReply,
  kind: 'notFound' | 'tooMany' | 'failed',
  status: number,
): FastifyReply {
  return head(reply, 'html')
    .status(status)
    .header('cache-control', 'no-store')
    .send(messagePage(viewOfRequest(request), kind));
}

function head(reply: FastifyReply, kind: Kind): FastifyReply {
  // Pages of others show badges and read data; the helmet that all answers wear would forbid it.
  return reply
    .type(mediaTypes[kind])
    .header('content-security-policy', kind === 'html' ? pagePolicy : dataPolicy)
    .header('cross-origin-resource-policy', 'cross-origin')
    .header('access-control-allow-origin', '*');
}

/** Anything in the query that is no single word is not there. */
export function queryOf({ query }: FastifyRequest): Parameters {
  const given = (query ?? {}) as Readonly<Record<string, unknown>>;
  return Object.fromEntries(Object.entries(given).filter(([, value]) => typeof value === 'string')) as Parameters;
}

export function viewOfRequest(request: FastifyRequest): View {
  const { headers, host, url } = request;
  // A proxy in front of us ends TLS; nothing but an address in the page depends on it.
  const protocol = headers['x-forwarded-proto'] === 'https' ? 'https' : request.protocol;
  return viewOf(queryOf(request), { origin: `${protocol}://${host}`, path: url.split('?')[0]! });
}
