import { auditList, auditQuery } from '../../api/audit.ts';
import { requireGovernment } from '../../permissions/index.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';

export function getAudit(app: App, { store }: RoutesContext): void {
  app.get(
    '/api/audit',
    {
      schema: {
        summary: 'The audit log, newest first',
        tags: ['audit'],
        querystring: auditQuery,
        response: { 200: auditList, ...errorsOf(400, 401, 403) },
      },
    },
    async (request) => {
      const { before, limit } = request.query;
      const government = requireGovernment(request, request.query.government);
      return { government, entries: [...(await store.audit.newest(government, { before, limit }))] };
    },
  );
}
