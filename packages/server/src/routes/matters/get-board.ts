import { matterFilter } from '../../api/matter.ts';
import { board } from '../../api/work-lists.ts';
import { boardOf } from '../../matters/board.ts';
import { presentingOf } from '../../matters/present-item.ts';
import { requiredAccount } from '../../matters/required-matter.ts';
import { visibleMatters } from '../../matters/visible-matters.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';

export function getBoard(app: App, { store }: RoutesContext): void {
  app.get(
    '/api/board',
    {
      schema: {
        summary: 'Matters by state with their lights',
        tags: ['matters'],
        querystring: matterFilter,
        response: { 200: board, ...errorsOf(400, 401, 403) },
      },
    },
    async (request) => {
      const caller = requiredAccount(request);
      const presenting = await presentingOf(store, caller.government);
      return boardOf(store, visibleMatters(request.query, caller), presenting);
    },
  );
}
