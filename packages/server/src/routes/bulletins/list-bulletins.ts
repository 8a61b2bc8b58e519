import { bulletins } from '../../api/dispatch.ts';
import { bulletinOf } from '../../matters/bulletin-of-month.ts';
import { requiredAccount } from '../../matters/required-matter.ts';
import { isOffice } from '../../matters/visible-matters.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';

/** Drafts are the office's alone; everybody else sees what was issued. */
export function listBulletins(app: App, { store }: RoutesContext): void {
  app.get(
    '/api/bulletins',
    {
      schema: {
        summary: 'Monthly bulletins, the newest month first',
        tags: ['bulletins'],
        response: { 200: bulletins, ...errorsOf(401, 403) },
      },
    },
    async (request) => {
      const caller = requiredAccount(request);
      const all = await store.bulletins.list(caller.government);
      const shown = all.filter(({ issuedAt }) => issuedAt !== null || isOffice(caller));
      return { bulletins: await Promise.all(shown.map((one) => bulletinOf(store, caller.government, one.month, one))) };
    },
  );
}
