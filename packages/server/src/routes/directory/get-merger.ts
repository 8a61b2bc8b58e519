import { mechanismOf } from '@luoshi/mechanisms';
import { stageNames } from '@luoshi/mechanisms/livelihood';
import { INSTALLATION, type RunningMatters } from '@luoshi/store';
import { z } from 'zod';
import { type Merger, merger } from '../../api/merger.ts';
import { apiFailure, storeFailure } from '../../refusals/api-failure.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';

/** What a merger would bring, before it is entered; afterwards, how much of it the successor has taken over. Numbers only. */
export function getMerger(app: App, { store }: RoutesContext): void {
  app.get(
    '/api/governments/:code/merger',
    {
      schema: {
        summary: 'What merging a government into another would bring, in numbers',
        description: 'Nothing is changed. The merger itself is `PUT /api/governments/:code` with `mergedInto`.',
        tags: ['directory'],
        params: z.object({ code: z.string().max(12) }),
        querystring: z.object({ into: z.string().max(12).describe('Code of the government that takes over.') }),
        response: { 200: merger, ...errorsOf(400, 401, 403, 422) },
      },
    },
    async ({ account, params: { code }, query: { into } }) => {
      if (account!.government !== INSTALLATION) throw apiFailure('government-other', { government: code });
      const found = await store.directory.merger(code, into);
      if ('code' in found) throw storeFailure(found);
      const rounds = await store.livelihood.list(code);
      return {
        ...found,
        governmentsBelow: [...found.governmentsBelow],
        refusal: found.refusal && storeFailure(found.refusal).body.error,
        running: byMechanism(found.running),
        rounds: rounds.map(({ round: { year, stage } }) => ({
          year,
          stage: stageNames[stage],
          isRunning: stage !== 'evaluated',
        })),
      };
    },
  );
}

/** A row a mechanism. */
function byMechanism(running: readonly RunningMatters[]): Merger['running'] {
  const ids = [...new Set(running.map(({ mechanism }) => mechanism))];
  return ids.map((id) => {
    const countOf = (light: RunningMatters['light']) =>
      running.find((one) => one.mechanism === id && one.light === light)?.count ?? 0;
    const name = mechanismOf(id)?.name ?? { zh: id, en: id };
    const lights = { red: countOf('red'), yellow: countOf('yellow'), green: countOf('green'), off: countOf('off') };
    return { mechanism: id, name, lights };
  });
}
