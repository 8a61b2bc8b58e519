import { chinaDay } from '@luoshi/store';
import { publicationAnswer } from '../../api/publication.ts';
import { accountParams } from '../../api/year-account.ts';
import { requireGovernment } from '../../permissions/index.ts';
import { presentPublication } from '../../public/present-publication.ts';
import { requiredAccountOf } from '../../year-accounts/required-account.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';

/** For the office that clears; clearing itself is an act on the account. */
export function getPublication(app: App, { store }: RoutesContext): void {
  app.get(
    '/api/year-accounts/:government/:year/publication',
    {
      schema: {
        summary: 'What of a year’s account is public, what could be, and what each rule would clear',
        description: 'To clear or withhold, send acts to …/acts.',
        tags: ['year-accounts'],
        params: accountParams,
        response: { 200: publicationAnswer, ...errorsOf(400, 401, 403, 404, 422) },
      },
    },
    async (request) => {
      const { government, year } = request.params;
      requireGovernment(request, government);
      const { account } = await requiredAccountOf(store, request, request.params);
      const events = (await store.yearAccounts.history(government, year)).map(({ event }) => event);
      return presentPublication(account, events, chinaDay(store.now()));
    },
  );
}
