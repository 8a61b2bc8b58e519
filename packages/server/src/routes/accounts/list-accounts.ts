import { accountList, ofGovernment } from '../../api/account.ts';
import { requireGovernment } from '../../permissions/index.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';
import { presentAccount } from './present-account.ts';

export function listAccounts(app: App, { store }: RoutesContext): void {
  app.get(
    '/api/accounts',
    {
      schema: {
        summary: 'Accounts of a government',
        tags: ['accounts'],
        querystring: ofGovernment,
        response: { 200: accountList, ...errorsOf(401, 403) },
      },
    },
    async (request) => {
      const accounts = await store.accounts.list(requireGovernment(request, request.query.government));
      return { accounts: accounts.map(presentAccount) };
    },
  );
}
