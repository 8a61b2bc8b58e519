import { INSTALLATION } from '@luoshi/store';
import { z } from 'zod';
import { actorOf } from '../../accounts/request-account.ts';
import { governmentBody } from '../../api/directory.ts';
import { apiFailure, storeFailure } from '../../refusals/api-failure.ts';
import { errorsOf } from '../errors-of.ts';
import { nothing } from '../nothing.ts';
import type { App, RoutesContext } from '../routes-context.ts';

/** The tree of governments belongs to no single one of them: only who administers the installation changes it. */
export function putGovernment(app: App, { store }: RoutesContext): void {
  app.put(
    '/api/governments/:code',
    {
      config: { audited: 'store' },
      schema: {
        summary: 'Add a government, change its name, level or the one above it, or merge it into another',
        tags: ['directory'],
        params: z.object({ code: z.string().max(12) }),
        body: governmentBody,
        response: { 200: nothing, ...errorsOf(400, 401, 403, 422) },
      },
    },
    async ({ account, params: { code }, body }) => {
      if (account!.government !== INSTALLATION) throw apiFailure('government-other', { government: code });
      const refusal = await store.directory.saveGovernment({ code, ...body }, actorOf(account!));
      if (refusal) throw storeFailure(refusal);
      return {};
    },
  );
}
