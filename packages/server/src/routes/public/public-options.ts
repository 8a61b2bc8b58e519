// What every public call has: how often it may come from one address, and an answer to read when it cannot be given.
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { sendMessage } from '../../public/send.ts';
import { failureFrom } from '../../refusals/from-error.ts';
import type { RoutesContext } from '../routes-context.ts';

export function publicOptions({ limits }: RoutesContext, summary: string) {
  return {
    schema: { summary, tags: ['public'] },
    config: { rateLimit: { max: limits.publicPerMinute, timeWindow: '1 minute' } },
    errorHandler: sendFailure,
  };
}

/** A reader without a program gets a page, not an object. */
function sendFailure(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { status, body } = failureFrom(error, '');
  request.refusal = body.error.code;
  if (status >= 500) request.log.error(error);
  return status === 429
    ? sendMessage(request, reply, 'tooMany', status)
    : sendMessage(request, reply, 'failed', status);
}
