import { z } from 'zod';
import { matterFilter, matterPage } from '../../api/matter.ts';
import { presentItem, presentingOf } from '../../matters/present-item.ts';
import { requiredAccount } from '../../matters/required-matter.ts';
import { visibleMatters } from '../../matters/visible-matters.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';

const query = matterFilter.extend({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(200).optional(),
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
      const { limit, cursor, ...asked } = request.query;
      const page = await store.matters.list({ ...visibleMatters(asked, caller), limit, cursor });
      const presenting = await presentingOf(store, caller.government);
      return { items: page.items.map((item) => presentItem(item, presenting)), cursor: page.cursor };
    },
  );
}
