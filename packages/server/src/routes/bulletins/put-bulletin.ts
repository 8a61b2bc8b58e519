import { bulletin, bulletinSave } from '../../api/dispatch.ts';
import { bodyOf, bulletinOf, keptBulletin, requireMonth } from '../../matters/bulletin-of-month.ts';
import { requiredAccount } from '../../matters/required-matter.ts';
import { apiFailure, storeFailure } from '../../refusals/api-failure.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';
import { monthParams } from './month-params.ts';

/** Keeps title and sentences as a draft; the figures come from the matters and cannot be sent. */
export function putBulletin(app: App, { store }: RoutesContext): void {
  app.put(
    '/api/bulletins/:month',
    {
      schema: {
        summary: 'Save the draft of a month’s bulletin',
        tags: ['bulletins'],
        params: monthParams,
        body: bulletinSave,
        response: { 200: bulletin, ...errorsOf(400, 401, 403, 409, 422) },
      },
    },
    async (request) => {
      const { government, name } = requiredAccount(request);
      const { month } = request.params;
      requireMonth(store, month);
      const { title, remarks, next } = request.body;
      const kept = await keptBulletin(store, government, month);
      if (kept?.number) throw apiFailure('bulletin-issued', { number: kept.number });
      const body = bodyOf(remarks, next, []);
      const saved = kept
        ? await store.bulletins.save({ government, id: kept.id, seq: kept.seq, title, body }, name)
        : await store.bulletins.draft({ government, month, title, body }, name);
      if (!saved) throw apiFailure('bulletin-changed');
      if ('refused' in saved) throw storeFailure(saved);
      return bulletinOf(store, government, month, saved);
    },
  );
}
