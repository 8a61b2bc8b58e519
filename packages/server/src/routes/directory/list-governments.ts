import { INSTALLATION } from '@luoshi/store';
import { governmentList } from '../../api/directory.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';

/** One's own government, the one above, those below and those merged into it; all of them for who administers the installation. */
export function listGovernments(app: App, { store }: RoutesContext): void {
  app.get(
    '/api/governments',
    {
      schema: {
        summary: 'Governments of this installation that concern the account',
        tags: ['directory'],
        response: { 200: governmentList, ...errorsOf(401, 403) },
      },
    },
    async ({ account }) => {
      const all = await store.directory.governments();
      const { government, governmentParent } = account!;
      const concerns = ({ code, parent, mergedInto }: (typeof all)[number]) =>
        [code, parent, mergedInto].includes(government) || code === governmentParent || government === INSTALLATION;
      return { governments: all.filter(concerns) };
    },
  );
}
