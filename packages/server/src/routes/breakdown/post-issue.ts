import { unreadyRows, unreadySentence } from '@luoshi/ledger';
import { chinaDay } from '@luoshi/store';
import { breakdown, breakdownIssue } from '../../api/breakdown.ts';
import { breakdownFor } from '../../breakdown/present-breakdown.ts';
import { requiredReport } from '../../breakdown/report-of-breakdown.ts';
import { requiredAccount } from '../../matters/required-matter.ts';
import { apiFailure } from '../../refusals/api-failure.ts';
import { errorsOf } from '../errors-of.ts';
import { reportParams } from '../report-params.ts';
import type { App, RoutesContext } from '../routes-context.ts';

/** Issues the table in work as the next version, which never changes again. */
export function postIssue(app: App, { store }: RoutesContext): void {
  app.post(
    '/api/reports/:id/breakdown/issue',
    {
      schema: {
        summary: 'Issue the breakdown as a numbered version',
        description: 'Every row needs words, a class, a lead unit that does work today, and a limit.',
        tags: ['breakdown'],
        params: reportParams,
        body: breakdownIssue,
        response: { 200: breakdown, ...errorsOf(400, 401, 403, 404, 409, 422) },
      },
    },
    async (request) => {
      const caller = requiredAccount(request);
      const found = await requiredReport(store, request.params.id, request);
      const government = found.report.government.code;
      const report = found.report.id;
      const draft = await store.breakdowns.get(government, report);
      if (!draft) throw apiFailure('breakdown-missing');
      const directory = await store.directory.withSealedPhones(government);
      const unready = unreadyRows(draft.rows, { directory, on: chinaDay(store.now()) })[0];
      const reason = unready?.reasons[0];
      if (unready && reason) {
        const detail = unreadySentence(reason, 'zh').replace(/。$/, '');
        throw apiFailure('breakdown-row-wrong', {
          number: unready.number,
          detail,
          reason: unreadySentence(reason, 'en').replace(/\.$/, ''),
        });
      }
      const { expectedSeq } = request.body;
      const issued = await store.breakdowns.issue({ government, report, expectedSeq, by: caller.name });
      const answer = issued && (await breakdownFor(store, found, caller));
      if (!answer) throw apiFailure('breakdown-stale');
      return answer;
    },
  );
}
