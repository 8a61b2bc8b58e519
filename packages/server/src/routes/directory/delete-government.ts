import { INSTALLATION } from '@luoshi/store';
import { z } from 'zod';
import { actorOf } from '../../accounts/request-account.ts';
import { apiFailure, storeFailure } from '../../refusals/api-failure.ts';
import { errorsOf } from '../errors-of.ts';
import { nothing } from '../nothing.ts';
import type { App, RoutesContext } from '../routes-context.ts';

/** One that was entered by mistake; one that has worked is merged instead. */
export function deleteGovernment(app: App, { store }: RoutesContext): void {
  app.delete(
    '/api/governments/:code',
    {
      config: { audited: 'store' },
      schema: {
        summary: 'Take out a government of which nothing is kept',
        tags: ['directory'],
        params: z.object({ code: z.string().max(12) }),
        response: { 200: nothing, ...errorsOf(401, 403, 409, 422) },
      },
    },
    async ({ account, params: { code } }) => {
      if (account!.government !== INSTALLATION) throw apiFailure('government-other', { government: code });
      const refusal = await store.directory.deleteGovernment(code, actorOf(account!));
      if (refusal) throw storeFailure(refusal);
      return {};
    },
  );
}
