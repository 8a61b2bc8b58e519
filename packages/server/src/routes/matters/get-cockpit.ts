import { cockpit } from '../../api/work-lists.ts';
import { cockpitOf } from '../../matters/cockpit.ts';
import { presentingOf } from '../../matters/present-item.ts';
import { requiredAccount } from '../../matters/required-matter.ts';
import { isOffice } from '../../matters/visible-matters.ts';
import { ownPosts } from '../../matters/who-needs-me.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';

export function getCockpit(app: App, { store }: RoutesContext): void {
  app.get(
    '/api/cockpit',
    {
      schema: {
        summary: 'The year at a glance: by unit, heading and leader, what needs me, and the trend',
        description:
          '`needMe`: the ten worst of the government for its head (the first leader’s post of the directory) and the office; for another leader their own first.',
        tags: ['matters'],
        response: { 200: cockpit, ...errorsOf(401, 403) },
      },
    },
    async (request) => {
      const caller = requiredAccount(request);
      const { government, posts } = caller;
      const presenting = await presentingOf(store, government);
      const { directory } = presenting.naming;
      const own = ownPosts(
        posts.map(({ id }) => id),
        { directory, isOffice: isOffice(caller) },
      );
      return cockpitOf(store, { government, own }, presenting);
    },
  );
}
