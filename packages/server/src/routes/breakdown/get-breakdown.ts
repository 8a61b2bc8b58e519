import { breakdown } from '../../api/breakdown.ts';
import { breakdownFor } from '../../breakdown/present-breakdown.ts';
import { requiredReport } from '../../breakdown/report-of-breakdown.ts';
import { requiredAccount } from '../../matters/required-matter.ts';
import { apiFailure } from '../../refusals/api-failure.ts';
import { errorsOf } from '../errors-of.ts';
import { reportParams } from '../report-params.ts';
import type { App, RoutesContext } from '../routes-context.ts';

export function getBreakdown(app: App, { store }: RoutesContext): void {
  app.get(
    '/api/reports/:id/breakdown',
    {
      schema: {
        summary: 'The breakdown of a report: in work, issued, or proposed where nobody saved one',
        description: 'Who may not edit it sees the newest issued version. Version 0 is a proposal.',
        tags: ['breakdown'],
        params: reportParams,
        response: { 200: breakdown, ...errorsOf(401, 403, 404) },
      },
    },
    async (request) => {
      const found = await requiredReport(store, request.params.id, request);
      const answer = await breakdownFor(store, found, requiredAccount(request));
      if (!answer) throw apiFailure('breakdown-missing');
      return answer;
    },
  );
}
