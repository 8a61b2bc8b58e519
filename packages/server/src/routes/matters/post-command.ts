import { z } from 'zod';
import { apiError } from '../../api/error.ts';
import { commandDone, commandRequest, matterOvertaken } from '../../api/matter-command.ts';
import { evidenceNamed } from '../../matters/evidence-named.ts';
import { give } from '../../matters/give.ts';
import { presentItem, presentingOf } from '../../matters/present-item.ts';
import { requiredAccount, requiredMatter } from '../../matters/required-matter.ts';
import { ApiFailure } from '../../refusals/api-failure.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';
import { matterParams } from './matter-params.ts';

export function postCommand(app: App, { store }: RoutesContext): void {
  app.post(
    '/api/matters/:id/commands',
    {
      schema: {
        summary: 'Give a command on a matter: sign, report, apply to close, verify, extend, issue a slip …',
        description:
          '409 `stale-version` when somebody acted since `expectedSeq`; it shows what changed. The same `key` again changes nothing.',
        tags: ['matters'],
        params: matterParams,
        body: commandRequest,
        response: { 200: commandDone, 409: z.union([matterOvertaken, apiError]), ...errorsOf(400, 401, 403, 404, 422) },
      },
    },
    async (request) => {
      const caller = requiredAccount(request);
      const kept = await requiredMatter(store, request.params.id, caller, ['see-matters', 'act-on-matters']);
      const { evidence, ...body } = request.body;
      const { government } = kept.item;
      const presenting = await presentingOf(store, government);
      const files = await evidenceNamed(store, evidence, { government, caller });
      const outcome = await give(store, { kept, ...body, evidence: files }, caller, presenting);
      if (outcome instanceof ApiFailure) throw outcome;
      const { item, event, repeated } = outcome;
      return { item: presentItem(item, presenting), event, repeated };
    },
  );
}
