import { z } from 'zod';
import { suggestionFilter, suggestionPage } from '../../api/suggestion.ts';
import { presentingOf } from '../../matters/present-item.ts';
import { requiredAccount } from '../../matters/required-matter.ts';
import { presentSuggestion } from '../../suggestions/present-suggestion.ts';
import { visibleSuggestions } from '../../suggestions/visible-suggestions.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';

const query = suggestionFilter.extend({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.coerce.number().int().min(1).optional(),
});

export function listSuggestions(app: App, { store }: RoutesContext): void {
  app.get(
    '/api/suggestions',
    {
      schema: {
        summary: 'Suggestions and proposals the caller may see, the newest first, page by page',
        tags: ['suggestions'],
        querystring: query,
        response: { 200: suggestionPage, ...errorsOf(400, 401, 403) },
      },
    },
    async (request) => {
      const caller = requiredAccount(request);
      const { limit, cursor, ...asked } = request.query;
      const [presenting, page, sessions] = await Promise.all([
        presentingOf(store, caller.government),
        store.suggestions.list({ ...visibleSuggestions(asked, caller), limit, cursor }),
        store.suggestions.sessions(caller.government),
      ]);
      return {
        items: page.items.map((item) => presentSuggestion(item, presenting)),
        cursor: page.cursor,
        sessions: [...sessions],
      };
    },
  );
}
