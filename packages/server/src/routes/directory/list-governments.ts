import { INSTALLATION } from '@luoshi/store';
import { governmentList } from '../../api/directory.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';

/** One's own government, the one above and those below; all of them for who administers the installation. */
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
      const concerns = ({ code, parent }: (typeof all)[number]) =>
        government === INSTALLATION || code === government || code === governmentParent || parent === government;
      return { governments: all.filter(concerns) };
    },
  );
}
