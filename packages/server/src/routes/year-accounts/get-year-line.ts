import { isLineAct } from '@luoshi/ledger';
import { z } from 'zod';
import { accountParams, yearLineAnswer } from '../../api/year-account.ts';
import { namingOf } from '../../matters/naming.ts';
import { yearAccountFailure } from '../../refusals/api-failure.ts';
import { presentHead, presentLine } from '../../year-accounts/present-line.ts';
import { requiredAccountOf } from '../../year-accounts/required-account.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';

export function getYearLine(app: App, { store }: RoutesContext): void {
  app.get(
    '/api/year-accounts/:government/:year/lines/:promise',
    {
      schema: {
        summary: 'One promise of a year with everything people did to it',
        tags: ['year-accounts'],
        params: accountParams.extend({
          promise: z.string().describe('Percent-encoded: the id of a part holds a slash.'),
        }),
        response: { 200: yearLineAnswer, ...errorsOf(400, 401, 403, 404, 422) },
      },
    },
    async (request) => {
      const { government, year, promise } = request.params;
      const kept = await requiredAccountOf(store, request, { government, year });
      const { lines, plan } = kept.account;
      const line = lines.find((one) => one.promise.id === promise);
      if (!line) throw yearAccountFailure({ refused: true, code: 'promise-unknown', facts: { promise } });
      const history = (await store.yearAccounts.history(government, year)).filter(
        ({ event }) => event.plan === plan.id && isLineAct(event.act) && event.act.promise === promise,
      );
      return {
        ...presentHead(kept),
        line: presentLine(line, await namingOf(store, government)),
        history,
      };
    },
  );
}
