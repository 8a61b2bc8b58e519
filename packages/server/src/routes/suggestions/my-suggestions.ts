import { mySuggestion, mySuggestions } from '../../api/suggestion.ts';
import { presentingOf } from '../../matters/present-item.ts';
import { requiredAccount, requiredMatter } from '../../matters/required-matter.ts';
import { keptJoined } from '../../suggestions/joined-suggestions.ts';
import { presentMine, presentMyDetail } from '../../suggestions/my-suggestion.ts';
import { errorsOf } from '../errors-of.ts';
import { matterParams } from '../matters/matter-params.ts';
import type { App, RoutesContext } from '../routes-context.ts';

/** Of one deputy or member; nobody has put forward more. */
const MOST = 200;

/** What somebody put forward, alone or with others: read off the index of proposers. */
export function mySuggestionRoutes(app: App, { store }: RoutesContext): void {
  app.get(
    '/api/my-suggestions',
    {
      schema: {
        summary: 'What the caller put forward, what waits for their grade first',
        tags: ['suggestions'],
        response: { 200: mySuggestions, ...errorsOf(401, 403) },
      },
    },
    async (request) => {
      const caller = requiredAccount(request);
      const { government, staff } = caller;
      if (staff === null) return { items: [] };
      const presenting = await presentingOf(store, government);
      const { items } = await store.suggestions.list({ government, proposer: staff, limit: MOST });
      const kept = await Promise.all(items.map(({ id }) => store.matters.get(government, id)));
      const mine = kept.flatMap((one) => (one === null ? [] : [presentMine(one, presenting, caller)]));
      return { items: mine.sort((a, b) => Number(b.mayGrade) - Number(a.mayGrade)) };
    },
  );
  app.get(
    '/api/my-suggestions/:id',
    {
      schema: {
        summary: 'One’s own suggestion: where it stands, the replies that were sent, what one may do',
        tags: ['suggestions'],
        params: matterParams,
        response: { 200: mySuggestion, ...errorsOf(401, 403, 404) },
      },
    },
    async (request) => {
      const caller = requiredAccount(request);
      const kept = await requiredMatter(store, request.params.id, caller, ['see-own-suggestions']);
      const [presenting, others] = await Promise.all([
        presentingOf(store, kept.item.government),
        keptJoined(store, kept),
      ]);
      return presentMyDetail(kept, presenting, caller, others);
    },
  );
}
