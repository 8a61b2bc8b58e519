import type { AccountOvertaken } from '@luoshi/store';
import { z } from 'zod';
import { apiError } from '../../api/error.ts';
import { accountActed, accountActsRequest, accountConflict, accountParams } from '../../api/year-account.ts';
import { type Naming, namingOf } from '../../matters/naming.ts';
import { requireGovernment } from '../../permissions/index.ts';
import { type ApiFailure, yearAccountFailure } from '../../refusals/api-failure.ts';
import { presentLine, presentStanding } from '../../year-accounts/present-line.ts';
import { noAccount } from '../../year-accounts/required-account.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';

/** Confirms, overrules, withdraws, clears or withholds lines, publishes the report or takes it back: all that were sent, or none. */
export function postAccountActs(app: App, { store }: RoutesContext): void {
  app.post(
    '/api/year-accounts/:government/:year/acts',
    {
      schema: {
        summary: 'Rule on lines of a year’s account, or clear them for the public',
        description:
          '409 `changed-since` when somebody acted on one of the lines since `expectedSeq`; it shows how they stand.',
        tags: ['year-accounts'],
        params: accountParams,
        body: accountActsRequest,
        response: {
          200: accountActed,
          409: z.union([accountConflict, apiError]),
          ...errorsOf(400, 401, 403, 404, 422),
        },
      },
    },
    async (request) => {
      const { government, year } = request.params;
      requireGovernment(request, government);
      const naming = await namingOf(store, government);
      const outcome = await store.yearAccounts.record({ government, year, ...request.body, by: request.person! });
      if ('refused' in outcome) throw noAccount(outcome);
      if ('refusal' in outcome) throw overtaken(outcome, naming);
      const { account, events, lines } = outcome;
      return {
        ...presentStanding(account),
        events: [...events],
        lines: lines.map((line) => presentLine(line, naming)),
      };
    },
  );
}

const overtaken = ({ refusal, account, since, lines }: AccountOvertaken, naming: Naming): ApiFailure =>
  yearAccountFailure(refusal, {
    ...presentStanding(account),
    since,
    lines: lines.map((line) => presentLine(line, naming)),
  });
