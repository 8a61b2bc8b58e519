import { accountFilter, accountParams, yearAccount } from '../../api/year-account.ts';
import { namingOf } from '../../matters/naming.ts';
import { linesAsked } from '../../year-accounts/line-filter.ts';
import { presentAccount } from '../../year-accounts/present-line.ts';
import { requiredAccountOf } from '../../year-accounts/required-account.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';

export function getYearAccount(app: App, { store }: RoutesContext): void {
  app.get(
    '/api/year-accounts/:government/:year',
    {
      schema: {
        summary: 'What became of every promise of a year',
        description: 'Counts are of all lines; `lines` are those that fit the filters.',
        tags: ['year-accounts'],
        params: accountParams,
        querystring: accountFilter,
        response: { 200: yearAccount, ...errorsOf(400, 401, 403, 404, 422) },
      },
    },
    async (request) => {
      const kept = await requiredAccountOf(store, request, request.params);
      const shown = linesAsked(kept.account.lines, request.query);
      return presentAccount(kept, shown, await namingOf(store, request.params.government));
    },
  );
}
