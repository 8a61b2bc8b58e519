import { ofGovernment } from '../../api/account.ts';
import { type AuditChecked, auditChecked } from '../../api/audit.ts';
import { requireGovernment } from '../../permissions/index.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';

export function verifyAudit(app: App, { store }: RoutesContext): void {
  app.get(
    '/api/audit/verify',
    {
      schema: {
        summary: 'Whether the audit log and every other chain of events is as it was written',
        tags: ['audit'],
        querystring: ofGovernment,
        response: { 200: auditChecked, ...errorsOf(401, 403) },
      },
    },
    async (request) => {
      const government = requireGovernment(request, request.query.government);
      const kinds: AuditChecked['kinds'] = [];
      for await (const { broken, ...line } of store.chains.verify(government))
        kinds.push({ ...line, broken: broken.map(({ chain, firstBroken }) => ({ chain, firstBroken })) });
      return { government, isWhole: kinds.every(({ brokenChains }) => brokenChains === 0), kinds };
    },
  );
}
