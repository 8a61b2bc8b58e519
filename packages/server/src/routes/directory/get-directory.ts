import { ofGovernment } from '../../api/account.ts';
import { directoryAnswer } from '../../api/directory.ts';
import { requireGovernment } from '../../permissions/index.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';
import { presentDirectory } from './present-directory.ts';

export function getDirectory(app: App, { store }: RoutesContext): void {
  app.get(
    '/api/directory',
    {
      schema: {
        summary: 'Units, posts and people of a government',
        tags: ['directory'],
        querystring: ofGovernment,
        response: { 200: directoryAnswer, ...errorsOf(401, 403) },
      },
    },
    async (request) => {
      const government = requireGovernment(request, request.query.government);
      return presentDirectory(government, await store.directory.of(government));
    },
  );
}
