import { Readable } from 'node:stream';
import { z } from 'zod';
import { auditLines } from '../../accounts/audit-lines.ts';
import { actorOf } from '../../accounts/request-account.ts';
import { ofGovernment } from '../../api/account.ts';
import { requireGovernment } from '../../permissions/index.ts';
import { attachment } from '../attachment.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';

/** That somebody took the log is written into it. */
export function exportAudit(app: App, { store }: RoutesContext): void {
  app.get(
    '/api/audit/export',
    {
      schema: {
        summary: 'The whole audit log as JSON Lines',
        tags: ['audit'],
        querystring: ofGovernment,
        response: {
          200: { description: 'An entry a line.', content: { 'application/jsonl': { schema: z.string() } } },
          ...errorsOf(401, 403),
        },
      },
    },
    async (request, reply) => {
      const government = requireGovernment(request, request.query.government);
      const said = { government, target: null, result: 'done', facts: { address: request.ip } };
      await store.audit.append({ ...said, ...actorOf(request.account!), event: 'audit-exported' });
      return reply
        .header('content-disposition', attachment(`audit-${government}.jsonl`))
        .type('application/jsonl; charset=utf-8')
        .send(Readable.from(auditLines(store, government)) as never);
    },
  );
}
