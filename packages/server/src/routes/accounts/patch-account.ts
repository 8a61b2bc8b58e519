import { actorOf } from '../../accounts/request-account.ts';
import { account, accountChange, loginParams, ofGovernment } from '../../api/account.ts';
import { storeFailure } from '../../refusals/api-failure.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';
import { presentAccount } from './present-account.ts';
import { requireFound, requireOtherAccount } from './require-account.ts';

export function patchAccount(app: App, { store }: RoutesContext): void {
  app.patch(
    '/api/accounts/:login',
    {
      config: { audited: 'store' },
      schema: {
        summary: "Change an account's name, person, roles or state",
        description: 'New roles and being disabled end its sessions. Accounts are disabled, never deleted.',
        tags: ['accounts'],
        params: loginParams,
        querystring: ofGovernment,
        body: accountChange,
        response: { 200: account, ...errorsOf(400, 401, 403, 404, 422) },
      },
    },
    async (request) => {
      const key = requireOtherAccount(request);
      const outcome = requireFound(
        await store.accounts.change({ ...key, ...request.body }, actorOf(request.account!)),
        key.login,
      );
      if ('refused' in outcome) throw storeFailure(outcome);
      return presentAccount(outcome);
    },
  );
}
