// The session's token, in a cookie that only our own pages send and no script reads.
import type { FastifyReply, FastifyRequest } from 'fastify';

const NAME = 'luoshi_session';

export const tokenOf = (request: FastifyRequest): string | undefined => request.cookies[NAME];

/** `Secure` is set where the call came over TLS; on one's own computer there is none. */
export function setToken(request: FastifyRequest, reply: FastifyReply, token: string, lastsMs: number): void {
  const maxAge = Math.floor(lastsMs / 1000);
  reply.setCookie(NAME, token, {
    path: '/',
    httpOnly: true,
    sameSite: 'strict',
    secure: request.protocol === 'https',
    maxAge,
  });
}

export function clearToken(reply: FastifyReply): void {
  reply.clearCookie(NAME, { path: '/', httpOnly: true, sameSite: 'strict' });
}
