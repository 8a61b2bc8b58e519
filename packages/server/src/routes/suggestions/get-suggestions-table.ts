import { longXlsx } from '@luoshi/documents';
import { suggestionFilter } from '../../api/suggestion.ts';
import { presentingOf } from '../../matters/present-item.ts';
import { requiredAccount } from '../../matters/required-matter.ts';
import { suggestionsColumns, suggestionsRows } from '../../suggestions/suggestions-table.ts';
import { visibleSuggestions } from '../../suggestions/visible-suggestions.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';
import { excelAnswer, streamExcel } from '../send-document.ts';

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
      const found = store.suggestions.histories(visibleSuggestions(request.query, caller));
      const table = { title: '建议提案登记表', columns: suggestionsColumns, rows: suggestionsRows(found, presenting) };
      return streamExcel(reply, `${table.title}.xlsx`, longXlsx(table));
    },
  );
}
