import { accountHistory, accountParams } from '../../api/year-account.ts';
import { requireAccountOf } from '../../year-accounts/required-account.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';

export function getAccountHistory(app: App, { store }: RoutesContext): void {
  app.get(
    '/api/year-accounts/:government/:year/history',
    {
      schema: {
        summary: 'Every act on a year’s account, in order, with its hash',
        tags: ['year-accounts'],
        params: accountParams,
        response: { 200: accountHistory, ...errorsOf(400, 401, 403) },
      },
    },
    async (request) => {
      const { government, year } = request.params;
      await requireAccountOf(store, request, government);
      return { events: [...(await store.yearAccounts.history(government, year))] };
    },
  );
}
