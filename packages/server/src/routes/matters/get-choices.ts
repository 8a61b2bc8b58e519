import { initialsOf, unitsOn } from '@luoshi/ledger';
import { chinaDay } from '@luoshi/store';
import { choices } from '../../api/choices.ts';
import { namingOf } from '../../matters/naming.ts';
import { requiredAccount } from '../../matters/required-matter.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';

/** Who can be given work today; names only, nothing of people beyond their post. */
export function getChoices(app: App, { store }: RoutesContext): void {
  app.get(
    '/api/choices',
    {
      schema: {
        summary: 'Units and leaders to choose from in forms',
        tags: ['matters'],
        response: { 200: choices, ...errorsOf(401, 403) },
      },
    },
    async (request) => {
      const { government } = requiredAccount(request);
      const naming = await namingOf(store, government);
      const { directory } = naming;
      const leaderOf = new Map(directory.leaders.map(({ unit, post }) => [unit, post]));
      const units = unitsOn(directory, chinaDay(store.now())).map(async ({ id, name, shortName, kind }) => ({
        id,
        name,
        shortName,
        kind,
        leader: leaderOf.get(id) ?? null,
        initials: await initialsOfAll([shortName, name]),
      }));
      const leaders = directory.posts
        .filter(({ duty }) => duty === 'county-leader')
        .map(({ id }) => naming.leader(id)!)
        .map(async (leader) => ({ ...leader, initials: await initialsOfAll([leader.name ?? '', leader.title]) }));
      return { units: await Promise.all(units), leaders: await Promise.all(leaders) };
    },
  );
}

const initialsOfAll = async (names: readonly string[]): Promise<string> =>
  (await Promise.all(names.map(initialsOf))).join(' ');
