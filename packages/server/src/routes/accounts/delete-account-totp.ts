import { actorOf } from '../../accounts/request-account.ts';
import { account, loginParams, ofGovernment } from '../../api/account.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';
import { presentAccount } from './present-account.ts';
import { requireFound, requireOtherAccount } from './require-account.ts';

/** For who lost the telephone: they set up another at the next sign-in. */
export function deleteAccountTotp(app: App, { store }: RoutesContext): void {
  app.delete(
    '/api/accounts/:login/totp',
    {
      config: { audited: 'store' },
      schema: {
        summary: "Remove an account's second factor",
        tags: ['accounts'],
        params: loginParams,
        querystring: ofGovernment,
        response: { 200: account, ...errorsOf(401, 403, 404, 422) },
      },
    },
    async (request) => {
      const key = requireOtherAccount(request);
      requireFound(await store.accounts.clearTotp(key, actorOf(request.account!)), key.login);
      return presentAccount(requireFound(await store.accounts.find(key), key.login));
    },
  );
}
