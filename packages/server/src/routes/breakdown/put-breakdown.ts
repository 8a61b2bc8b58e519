import { z } from 'zod';
import { breakdown, breakdownOvertaken, breakdownSave } from '../../api/breakdown.ts';
import { apiError } from '../../api/error.ts';
import { checkRows } from '../../breakdown/check-rows.ts';
import { breakdownFor } from '../../breakdown/present-breakdown.ts';
import { requiredReport } from '../../breakdown/report-of-breakdown.ts';
import { requiredAccount } from '../../matters/required-matter.ts';
import { ApiFailure, apiFailure } from '../../refusals/api-failure.ts';
import { errorsOf } from '../errors-of.ts';
import { reportParams } from '../report-params.ts';
import type { App, RoutesContext } from '../routes-context.ts';

/** A table of 1,000 rows with their sentences. */
const bodyBytes = 8 * 1024 * 1024;

export function putBreakdown(app: App, { store }: RoutesContext): void {
  app.put(
    '/api/reports/:id/breakdown',
    {
      bodyLimit: bodyBytes,
      schema: {
        summary: 'Save the breakdown whole',
        description:
          '409 `breakdown-stale` when somebody changed it since `expectedSeq`; it carries the table as it stands.',
        tags: ['breakdown'],
        params: reportParams,
        body: breakdownSave,
        response: {
          200: breakdown,
          409: z.union([breakdownOvertaken, apiError]),
          ...errorsOf(400, 401, 403, 404, 413, 422),
        },
      },
    },
    async (request) => {
      const caller = requiredAccount(request);
      const found = await requiredReport(store, request.params.id, request);
      const government = found.report.government.code;
      const { expectedSeq } = request.body;
      const rows = request.body.rows;
      checkRows(rows, found.report.id, await store.directory.withSealedPhones(government));
      const saved = await store.breakdowns.save({
        government,
        report: found.report.id,
        expectedSeq,
        rows,
        by: caller.name,
      });
      const answer = await breakdownFor(store, found, caller);
      if (!answer) throw apiFailure('breakdown-missing');
      if (!saved)
        throw new ApiFailure(409, { ...apiFailure('breakdown-stale').body, breakdown: answer } as ApiFailure['body']);
      return answer;
    },
  );
}
