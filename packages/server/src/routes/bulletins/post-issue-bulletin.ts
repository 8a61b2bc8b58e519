import { bulletin } from '../../api/dispatch.ts';
import { bodyOf, bulletinOf, figuresOf, keptBulletin, requireMonth } from '../../matters/bulletin-of-month.ts';
import { requiredAccount } from '../../matters/required-matter.ts';
import { apiFailure } from '../../refusals/api-failure.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';
import { monthParams } from './month-params.ts';

/** Issues the draft under the next number of its year, with the figures as they are now. */
export function postIssueBulletin(app: App, { store }: RoutesContext): void {
  app.post(
    '/api/bulletins/:month/issue',
    {
      schema: {
        summary: 'Issue a month’s bulletin under the next number',
        tags: ['bulletins'],
        params: monthParams,
        response: { 200: bulletin, ...errorsOf(400, 401, 403, 404, 409) },
      },
    },
    async (request) => {
      const { government, name } = requiredAccount(request);
      const { month } = request.params;
      requireMonth(store, month);
      const kept = await keptBulletin(store, government, month);
      if (!kept) throw apiFailure('bulletin-unknown', { month });
      if (kept.number) throw apiFailure('bulletin-issued', { number: kept.number });
      const { remarks, next } = await bulletinOf(store, government, month, kept);
      const body = bodyOf(remarks, next, await figuresOf(store, government, month));
      const { id, title } = kept;
      const saved = await store.bulletins.save({ government, id, seq: kept.seq, title, body }, name);
      const issued = saved && (await store.bulletins.issue({ government, id, seq: saved.seq }, name));
      if (!issued) throw apiFailure('bulletin-changed');
      return bulletinOf(store, government, month, issued);
    },
  );
}
