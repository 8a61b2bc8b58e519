import { decideRound, evolveRound } from '@luoshi/mechanisms/livelihood';
import { roundCheck } from '../../api/livelihood.ts';
import { roundActRequest } from '../../api/livelihood-act.ts';
import { presentSitting } from '../../livelihood/present-sitting.ts';
import { requiredRound, roundParams } from '../../livelihood/required-round.ts';
import { requiredAccount } from '../../matters/required-matter.ts';
import { roundError } from '../../refusals/round-failure.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';

/** The rules of an act while its form is filled in: a page repeats none of them. Nothing is kept. */
export function postRoundCheck(app: App, { store }: RoutesContext): void {
  app.post(
    '/api/livelihood/:year/check',
    {
      schema: {
        summary: 'What an act would be answered with; nothing is kept',
        tags: ['livelihood'],
        params: roundParams,
        body: roundActRequest,
        response: { 200: roundCheck, ...errorsOf(400, 401, 403, 404) },
      },
    },
    async (request) => {
      const { government, name: by } = requiredAccount(request);
      const { round } = await requiredRound(store, government, request.params.year);
      const { expectedSeq, act } = request.body;
      const event = decideRound({ round, now: store.now().toISOString(), by, expectedSeq }, act);
      if ('refused' in event) return { refusal: roundError(event), outcome: null };
      if (act.kind !== 'count') return { refusal: null, outcome: null };
      const after = evolveRound(round, event);
      return { refusal: null, outcome: presentSitting(after.sittings.at(-1)!, after) };
    },
  );
}
