import { bulletin } from '../../api/dispatch.ts';
import { bulletinOf, keptBulletin, requireMonth } from '../../matters/bulletin-of-month.ts';
import { requiredAccount } from '../../matters/required-matter.ts';
import { isOffice } from '../../matters/visible-matters.ts';
import { apiFailure } from '../../refusals/api-failure.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';
import { monthParams } from './month-params.ts';

export function getBulletin(app: App, { store }: RoutesContext): void {
  app.get(
    '/api/bulletins/:month',
    {
      schema: {
        summary: 'The bulletin of a month; for the office a preview where none was saved',
        tags: ['bulletins'],
        params: monthParams,
        response: { 200: bulletin, ...errorsOf(400, 401, 403, 404) },
      },
    },
    async (request) => {
      const caller = requiredAccount(request);
      const { month } = request.params;
      requireMonth(store, month);
      const kept = await keptBulletin(store, caller.government, month);
      if (!kept?.issuedAt && !isOffice(caller)) throw apiFailure('bulletin-unknown', { month });
      return bulletinOf(store, caller.government, month, kept);
    },
  );
}
