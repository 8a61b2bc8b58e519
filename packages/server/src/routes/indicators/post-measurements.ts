import { z } from 'zod';
import { apiError } from '../../api/error.ts';
import { indicators, measurementsRefused, newMeasurements } from '../../api/indicator.ts';
import { accountParams } from '../../api/year-account.ts';
import { entriesAsked } from '../../indicators/entries-asked.ts';
import { indicatorsOfYear } from '../../indicators/indicators-of-year.ts';
import { leadUnitsOf, mayEnter } from '../../indicators/may-enter.ts';
import { measurementsFailure } from '../../indicators/measurements-failure.ts';
import { presentIndicators } from '../../indicators/present-indicators.ts';
import { namingOf } from '../../matters/naming.ts';
import { requiredAccount } from '../../matters/required-matter.ts';
import { requireGovernment } from '../../permissions/index.ts';
import { storeFailure } from '../../refusals/api-failure.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';

/** 2,000 figures with source and note. */
const bodyBytes = 4 * 1024 * 1024;

/** Keeps figures of a year: all that were sent, or none. */
export function postMeasurements(app: App, { store }: RoutesContext): void {
  app.post(
    '/api/indicators/:government/:year',
    {
      bodyLimit: bodyBytes,
      schema: {
        summary: 'Enter or correct figures of indicators',
        description:
          'All or none. 422 `measurements-refused` carries `problems`, one an entry. A figure that is there already, sent again, changes nothing; to change one, send its `seq` as `replaces`.',
        tags: ['indicators'],
        params: accountParams,
        body: newMeasurements,
        response: {
          200: indicators,
          422: z.union([measurementsRefused, apiError]),
          ...errorsOf(400, 401, 403, 404, 413),
        },
      },
    },
    async (request) => {
      const { name: by, governmentName } = requiredAccount(request);
      const government = requireGovernment(request, request.params.government);
      const asked = { government, year: request.params.year };
      const kept = await indicatorsOfYear(store, asked);
      const { entries, problems } = entriesAsked(request.body.entries, kept.targets.targets, (target) =>
        mayEnter(request, government, leadUnitsOf(target, kept.reported)),
      );
      if (problems.length > 0) throw measurementsFailure(problems);
      const outcome = await store.measurements.record({ ...asked, entries, known: kept.known, by });
      if ('problems' in outcome) throw measurementsFailure(outcome.problems);
      if ('refused' in outcome) throw storeFailure(outcome);
      const naming = await namingOf(store, government);
      return presentIndicators(await indicatorsOfYear(store, asked), request, { naming, governmentName });
    },
  );
}
