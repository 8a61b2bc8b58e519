import {
  type DirectoryProblem,
  directoryFromGrids,
  directoryProblemSentence,
  gridsFromDirectory,
  standingDirectory,
} from '@luoshi/ledger';
import { chinaDay } from '@luoshi/store';
import { actorOf } from '../../accounts/request-account.ts';
import { ofGovernment } from '../../api/account.ts';
import { directorySheets, directorySheetsAnswer } from '../../api/directory.ts';
import { knownBefore } from '../../directory/known-before.ts';
import { mergeDirectory } from '../../directory/merge-directory.ts';
import { requireGovernment } from '../../permissions/index.ts';
import { storeFailure } from '../../refusals/api-failure.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';

const bodyLimit = 16 * 1024 * 1024;

/** First shown, then saved: a list with a problem is never saved in part. */
export function postDirectorySheets(app: App, { store }: RoutesContext): void {
  app.post(
    '/api/directory/sheets',
    {
      bodyLimit,
      config: { audited: 'store' },
      schema: {
        summary: 'Import units and people from two sheets',
        description:
          'What the sheets do not name stays, an empty cell changes nothing, and a masked telephone number neither. While there is a problem, nothing is saved.',
        tags: ['directory'],
        querystring: ofGovernment,
        body: directorySheets,
        response: { 200: directorySheetsAnswer, ...errorsOf(400, 401, 403, 422, 503) },
      },
    },
    async (request) => {
      const government = requireGovernment(request, request.query.government);
      const { units, people, save } = request.body;
      const current = await store.directory.of(government);
      const today = chinaDay(store.now());
      const list = directoryFromGrids(
        { units: units ?? gridsFromDirectory(standingDirectory(current, today)).units, people },
        knownBefore(current, today),
      );
      const { problems } = list;
      const { directory, added, changed } = mergeDirectory(current, list, today);
      const saved = save && problems.length === 0;
      const refusal = saved ? await store.directory.save(government, directory, actorOf(request.account!)) : null;
      if (refusal) throw storeFailure(refusal);
      return { saved, added, changed, problems: problems.map(presentProblem) };
    },
  );
}

const presentProblem = (problem: DirectoryProblem) => {
  const { code, sheet, row, column } = problem;
  const sentences = { zh: directoryProblemSentence(problem, 'zh'), en: directoryProblemSentence(problem, 'en') };
  return { code, sheet, row, column, ...sentences };
};
