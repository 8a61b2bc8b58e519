import { suggestionFilter, suggestionStatistics } from '../../api/suggestion.ts';
import { presentingOf } from '../../matters/present-item.ts';
import { requiredAccount } from '../../matters/required-matter.ts';
import { statisticsOf } from '../../suggestions/statistics-of.ts';
import { visibleSuggestions } from '../../suggestions/visible-suggestions.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';

export function getSuggestionStatistics(app: App, { store }: RoutesContext): void {
  app.get(
    '/api/suggestions/statistics',
    {
      schema: {
        summary: 'How suggestions were handled: replies, classes, grades, by kind and by unit, over one denominator',
        tags: ['suggestions'],
        querystring: suggestionFilter,
        response: { 200: suggestionStatistics, ...errorsOf(400, 401, 403) },
      },
    },
    async (request) => {
      const caller = requiredAccount(request);
      const presenting = await presentingOf(store, caller.government);
      return statisticsOf(store, visibleSuggestions(request.query, caller), presenting);
    },
  );
}
