import { toXlsx } from '@luoshi/documents';
import { type SuggestionItem, suggestionFilter } from '../../api/suggestion.ts';
import { presentingOf } from '../../matters/present-item.ts';
import { requiredAccount } from '../../matters/required-matter.ts';
import { presentSuggestion } from '../../suggestions/present-suggestion.ts';
import { suggestionsTable } from '../../suggestions/suggestions-table.ts';
import { visibleSuggestions } from '../../suggestions/visible-suggestions.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';
import { excelAnswer, sendExcel } from '../send-document.ts';

export function getSuggestionsTable(app: App, { store }: RoutesContext): void {
  app.get(
    '/api/suggestions.xlsx',
    {
      schema: {
        summary: 'The register of suggestions the caller may see, as an Excel workbook',
        tags: ['suggestions'],
        querystring: suggestionFilter,
        response: { 200: excelAnswer, ...errorsOf(400, 401, 403) },
      },
    },
    async (request, reply) => {
      const caller = requiredAccount(request);
      const presenting = await presentingOf(store, caller.government);
      const items: SuggestionItem[] = [];
      for await (const { item } of store.suggestions.histories(visibleSuggestions(request.query, caller)))
        items.push(presentSuggestion(item, presenting));
      return sendExcel(reply, '建议提案登记表.xlsx', await toXlsx(suggestionsTable(items)));
    },
  );
}
