import { oneTimePassword } from '../../accounts/one-time-password.ts';
import { hashPassword } from '../../accounts/password-hash.ts';
import { actorOf } from '../../accounts/request-account.ts';
import { accountWithPassword, loginParams, ofGovernment } from '../../api/account.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';
import { presentAccount } from './present-account.ts';
import { requireFound, requireOtherAccount } from './require-account.ts';

export function postAccountPassword(app: App, { store, passwordCost }: RoutesContext): void {
  app.post(
    '/api/accounts/:login/password',
    {
      config: { audited: 'store' },
      schema: {
        summary: 'Give an account a new one-time password',
        description: 'Also unlocks it and ends its sessions.',
        tags: ['accounts'],
        params: loginParams,
        querystring: ofGovernment,
        response: { 200: accountWithPassword, ...errorsOf(401, 403, 404, 422) },
      },
    },
    async (request) => {
      const key = requireOtherAccount(request);
      const password = oneTimePassword();
      const hash = await hashPassword(password, passwordCost);
      const actor = actorOf(request.account!);
      requireFound(await store.accounts.setPassword({ ...key, hash, mustChange: true }, actor), key.login);
      const account = requireFound(await store.accounts.find(key), key.login);
      return { account: presentAccount(account), oneTimePassword: password };
    },
  );
}
