import { oneTimePassword } from '../../accounts/one-time-password.ts';
import { hashPassword } from '../../accounts/password-hash.ts';
import { actorOf } from '../../accounts/request-account.ts';
import { accountWithPassword, newAccount, ofGovernment } from '../../api/account.ts';
import { requireGovernment } from '../../permissions/index.ts';
import { storeFailure } from '../../refusals/api-failure.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';
import { presentAccount } from './present-account.ts';

export function postAccount(app: App, { store, passwordCost }: RoutesContext): void {
  app.post(
    '/api/accounts',
    {
      config: { audited: 'store' },
      schema: {
        summary: 'Create an account',
        description: 'Answers a password to be told to the person, who must change it at the first sign-in.',
        tags: ['accounts'],
        querystring: ofGovernment,
        body: newAccount,
        response: { 201: accountWithPassword, ...errorsOf(400, 401, 403, 409, 422) },
      },
    },
    async (request, reply) => {
      const government = requireGovernment(request, request.query.government);
      const password = oneTimePassword();
      const passwordHash = await hashPassword(password, passwordCost);
      const account = { ...request.body, government, passwordHash, mustChange: true };
      const outcome = await store.accounts.create(account, actorOf(request.account!));
      if ('refused' in outcome) throw storeFailure(outcome);
      return reply.status(201).send({ account: presentAccount(outcome), oneTimePassword: password });
    },
  );
}
