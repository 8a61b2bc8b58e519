import { chinaDay } from '@luoshi/store';
import { actorOf } from '../../accounts/request-account.ts';
import { ofGovernment } from '../../api/account.ts';
import { directoryRows, directoryRowsAnswer } from '../../api/directory.ts';
import { directoryFromRows } from '../../directory/directory-from-rows.ts';
import { requireGovernment } from '../../permissions/index.ts';
import { storeFailure } from '../../refusals/api-failure.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';

const bodyLimit = 16 * 1024 * 1024;

/** First shown, then saved: a sheet with a problem is never saved in part. */
export function postDirectoryRows(app: App, { store }: RoutesContext): void {
  app.post(
    '/api/directory/rows',
    {
      bodyLimit,
      config: { audited: 'store' },
      schema: {
        summary: 'Import units and people from a sheet',
        tags: ['directory'],
        querystring: ofGovernment,
        body: directoryRows,
        response: { 200: directoryRowsAnswer, ...errorsOf(400, 401, 403, 422) },
      },
    },
    async (request) => {
      const government = requireGovernment(request, request.query.government);
      const { rows, save } = request.body;
      const current = await store.directory.of(government);
      const { directory, added, changed, problems } = directoryFromRows(rows, current, chinaDay(store.now()));
      const saved = save && problems.length === 0;
      const refusal = saved ? await store.directory.save(government, directory, actorOf(request.account!)) : null;
      if (refusal) throw storeFailure(refusal);
      return { saved, added, changed, problems: [...problems] };
    },
  );
}
