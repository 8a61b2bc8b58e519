import { indicatorQuery, indicators } from '../../api/indicator.ts';
import { accountParams } from '../../api/year-account.ts';
import { indicatorsOfYear } from '../../indicators/indicators-of-year.ts';
import { presentIndicators } from '../../indicators/present-indicators.ts';
import { namingOf } from '../../matters/naming.ts';
import { requiredAccount } from '../../matters/required-matter.ts';
import { requireGovernment } from '../../permissions/index.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';

export function getIndicators(app: App, { store }: RoutesContext): void {
  app.get(
    '/api/indicators/:government/:year',
    {
      schema: {
        summary: 'The indicators of a year: targets, figures by month, pace and forecast',
        description:
          'Expected targets of the report, and every other figure of it that somebody measured. For a year that only the next report reviews, the indicators of that report by month, without pace.',
        tags: ['indicators'],
        params: accountParams,
        querystring: indicatorQuery,
        response: { 200: indicators, ...errorsOf(400, 401, 403, 404) },
      },
    },
    async (request) => {
      const { governmentName } = requiredAccount(request);
      const government = requireGovernment(request, request.params.government);
      const { yardstick } = request.query;
      const kept = await indicatorsOfYear(store, { government, year: request.params.year, yardstick });
      const naming = await namingOf(store, government);
      return presentIndicators(kept, request, { naming, governmentName });
    },
  );
}
