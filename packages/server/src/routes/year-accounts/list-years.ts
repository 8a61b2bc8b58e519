import { z } from 'zod';
import { accountParams, accountYears } from '../../api/year-account.ts';
import { storeFailure } from '../../refusals/api-failure.ts';
import { requireAccountOf } from '../../year-accounts/required-account.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';

export function listYears(app: App, { store }: RoutesContext): void {
  app.get(
    '/api/governments/:code/years',
    {
      schema: {
        summary: 'Years of which a government’s reports give accounts',
        tags: ['year-accounts'],
        params: z.object({ code: accountParams.shape.government }),
        response: { 200: accountYears, ...errorsOf(400, 401, 403, 422) },
      },
    },
    async (request) => {
      const { code } = request.params;
      await requireAccountOf(store, request, code);
      const government = (await store.directory.governments()).find((known) => known.code === code);
      if (!government) throw storeFailure({ refused: true, code: 'government-unknown', facts: { government: code } });
      const years = (await store.yearAccounts.years(code)).map(({ passedOver, ...year }) => ({
        ...year,
        passedOver: { plan: [...passedOver.plan], next: [...passedOver.next] },
      }));
      return { government: { code, name: government.name }, years };
    },
  );
}
