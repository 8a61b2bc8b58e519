import type { Unit } from '@luoshi/ledger';
import { actorOf } from '../../accounts/request-account.ts';
import { ofGovernment } from '../../api/account.ts';
import { type DirectoryRequest, directory, directoryAnswer } from '../../api/directory.ts';
import { unmasked } from '../../directory/mask-phone.ts';
import { requireGovernment } from '../../permissions/index.ts';
import { storeFailure } from '../../refusals/api-failure.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';
import { presentDirectory } from './present-directory.ts';

const bodyLimit = 16 * 1024 * 1024;

export function putDirectory(app: App, { store }: RoutesContext): void {
  app.put(
    '/api/directory',
    {
      bodyLimit,
      config: { audited: 'store' },
      schema: {
        summary: 'Make the directory what is given',
        description: 'Units and posts that are missing are abolished today, people that are missing have left.',
        tags: ['directory'],
        querystring: ofGovernment,
        body: directory,
        response: { 200: directoryAnswer, ...errorsOf(400, 401, 403, 422, 503) },
      },
    },
    async (request) => {
      const government = requireGovernment(request, request.query.government);
      const { body } = request;
      const people = unmasked(body.people, (await store.directory.of(government)).people);
      const { changes = [] } = body;
      const given = { ...body, people, changes, units: body.units.map(asUnit) };
      const refusal = await store.directory.save(government, given, actorOf(request.account!));
      if (refusal) throw storeFailure(refusal);
      return presentDirectory(government, await store.directory.of(government));
    },
  );
}

/** Without fields that are there and undefined. */
function asUnit({ aliases, superior, ...unit }: DirectoryRequest['units'][number]): Unit {
  return { ...unit, ...(aliases ? { aliases } : {}), ...(superior === undefined ? {} : { superior }) };
}
