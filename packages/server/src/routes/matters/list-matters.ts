import type { Store } from '@luoshi/store';
import { z } from 'zod';
import type { RequestAccount } from '../../accounts/request-account.ts';
import { matterFilter, matterPage } from '../../api/matter.ts';
import { presentItem, presentingOf } from '../../matters/present-item.ts';
import { requiredAccount } from '../../matters/required-matter.ts';
import { isOffice, visibleMatters } from '../../matters/visible-matters.ts';
import { apiFailure } from '../../refusals/api-failure.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';

const query = matterFilter.extend({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(200).optional(),
  government: z
    .string()
    .max(12)
    .optional()
    .describe('A government that was merged into the caller’s, for the office; left out: the caller’s own.'),
});

export function listMatters(app: App, { store }: RoutesContext): void {
  app.get(
    '/api/matters',
    {
      schema: {
        summary: 'Matters the caller may see, page by page',
        description: 'A unit sees those of its own; `words` searches titles, units and leaders.',
        tags: ['matters'],
        querystring: query,
        response: { 200: matterPage, ...errorsOf(400, 401, 403) },
      },
    },
    async (request) => {
      const caller = requiredAccount(request);
      const { limit, cursor, government = caller.government, ...asked } = request.query;
      await requireSuccession(store, government, caller);
      const page = await store.matters.list({ ...visibleMatters(asked, caller), government, limit, cursor });
      const presenting = await presentingOf(store, government);
      return { items: page.items.map((item) => presentItem(item, presenting)), cursor: page.cursor };
    },
  );
}

/** Throws `government-other` for one that is neither the caller's nor was merged into it, and for who is not of the office. */
async function requireSuccession(store: Store, government: string, caller: RequestAccount): Promise<void> {
  if (government === caller.government) return;
  const merged = await store.directory.successorOf(government);
  if (merged?.successor !== caller.government || !isOffice(caller))
    throw apiFailure('government-other', { government });
}
