import { actorOf } from '../../accounts/request-account.ts';
import { ofGovernment } from '../../api/account.ts';
import { directoryAnswer, directoryChange } from '../../api/directory.ts';
import { requireGovernment } from '../../permissions/index.ts';
import { directoryFailure, isOfLedger, storeFailure } from '../../refusals/api-failure.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';
import { presentDirectory } from './present-directory.ts';

export function postSuccession(app: App, { store }: RoutesContext): void {
  app.post(
    '/api/directory/succession',
    {
      config: { audited: 'store' },
      schema: {
        summary: 'Hand a post or the work of a unit to another, rename or abolish a unit',
        description: 'Whoever takes the post takes its matters; a unit that is no more is dated, not deleted.',
        tags: ['directory'],
        querystring: ofGovernment,
        body: directoryChange,
        response: { 200: directoryAnswer, ...errorsOf(400, 401, 403, 404, 409, 422) },
      },
    },
    async (request) => {
      const government = requireGovernment(request, request.query.government);
      const refusal = await store.directory.change(government, request.body, actorOf(request.account!));
      if (refusal) throw isOfLedger(refusal) ? directoryFailure(refusal) : storeFailure(refusal);
      return presentDirectory(government, await store.directory.of(government));
    },
  );
}
