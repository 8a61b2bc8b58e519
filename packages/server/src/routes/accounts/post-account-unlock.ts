import { actorOf } from '../../accounts/request-account.ts';
import { account, loginParams, ofGovernment } from '../../api/account.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';
import { presentAccount } from './present-account.ts';
import { requireFound, requireOtherAccount } from './require-account.ts';

export function postAccountUnlock(app: App, { store }: RoutesContext): void {
  app.post(
    '/api/accounts/:login/unlock',
    {
      config: { audited: 'store' },
      schema: {
        summary: 'Unlock an account before its time',
        tags: ['accounts'],
        params: loginParams,
        querystring: ofGovernment,
        response: { 200: account, ...errorsOf(401, 403, 404, 422) },
      },
    },
    async (request) => {
      const key = requireOtherAccount(request);
      requireFound(await store.accounts.unlock(key, actorOf(request.account!)), key.login);
      return presentAccount(requireFound(await store.accounts.find(key), key.login));
    },
  );
}
