import { z } from 'zod';
import { mattersToTakeOver } from '../../api/merger.ts';
import { presentItem, presentingOf } from '../../matters/present-item.ts';
import { requiredAccount } from '../../matters/required-matter.ts';
import { apiFailure } from '../../refusals/api-failure.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';

/** Phases of a matter that has not ended. */
const running = ['preparing', 'open', 'waiting', 'suspended'];

/** 待承接: for the office of the successor alone. */
export function listMattersToTakeOver(app: App, { store }: RoutesContext): void {
  app.get(
    '/api/governments/:code/matters-to-take-over',
    {
      schema: {
        summary: 'Running matters of a government that was merged into one’s own, each with what it goes on as',
        description: 'The most urgent first. Each is taken over by `POST /api/matters/:id/take-over`.',
        tags: ['directory'],
        params: z.object({ code: z.string().max(12) }),
        querystring: z.object({
          limit: z.coerce.number().int().min(1).max(200).default(50),
          cursor: z.string().max(200).optional(),
        }),
        response: { 200: mattersToTakeOver, ...errorsOf(400, 401, 403) },
      },
    },
    async (request) => {
      const { code } = request.params;
      const caller = requiredAccount(request);
      const merged = await store.directory.successorOf(code);
      if (merged?.successor !== caller.government) throw apiFailure('government-other', { government: code });
      const page = await store.matters.list({ ...request.query, government: code, phase: running, order: 'urgency' });
      const ids = page.items.map(({ id }) => id);
      const [presenting, taken] = await Promise.all([
        presentingOf(store, code),
        store.matters.takenOver(caller.government, ids),
      ]);
      const matters = page.items.map((item) => ({
        item: presentItem(item, presenting),
        takenOverAs: taken.get(item.id) ?? null,
      }));
      return { matters, cursor: page.cursor };
    },
  );
}
