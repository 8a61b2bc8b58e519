import { z } from 'zod';
import { apiError } from '../api/error.ts';
import { acted, actRequest, conflict } from '../api/review.ts';
import { type ApiFailure, apiFailure, reviewFailure } from '../refusals/api-failure.ts';
import { errorsOf } from './errors-of.ts';
import { reportParams } from './report-params.ts';
import type { App, RoutesContext } from './routes-context.ts';

/** Confirms, corrects, rejects, adds or reopens one fact. */
export function postAct(app: App, { store }: RoutesContext): void {
  app.post(
    '/api/reports/:id/acts',
    {
      schema: {
        summary: 'Act on a fact',
        description: '409 `stale-version` when somebody acted since `expectedSeq`; it shows what changed.',
        tags: ['review'],
        params: reportParams,
        body: actRequest,
        response: { 200: acted, 409: z.union([conflict, apiError]), ...errorsOf(400, 401, 404, 422) },
      },
    },
    async ({ params: { id }, body, person }) => {
      const outcome = await store.recordAct({ report: id, ...body, by: person! });
      if (!outcome) throw apiFailure('report-unknown', { report: id });
      if ('refused' in outcome) throw reviewFailure(outcome);
      if ('refusal' in outcome) throw overtaken(outcome);
      return { seq: outcome.event.seq, ...outcome };
    },
  );
}

function overtaken({ refusal, seq, since, rows }: Extract<Outcome, { refusal: unknown }>): ApiFailure {
  return reviewFailure(refusal, { seq, since, rows });
}

type Outcome = NonNullable<Awaited<ReturnType<RoutesContext['store']['recordAct']>>>;
