import { z } from 'zod';
import { actorOf } from '../../accounts/request-account.ts';
import { mechanismSettings, mechanismView as viewSchema } from '../../api/mechanism.ts';
import { requiredAccount } from '../../matters/required-matter.ts';
import { requiredMechanism } from '../../matters/required-mechanism.ts';
import { matterFailure } from '../../refusals/matter-failure.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';
import { mechanismView } from './list-mechanisms.ts';

const params = z.object({ mechanism: z.string().max(60) });

/** Holds for matters opened from now on; those there are keep what they were opened with. */
export function putSettings(app: App, { store }: RoutesContext): void {
  app.put(
    '/api/mechanisms/:mechanism/settings',
    {
      config: { audited: 'store' },
      schema: {
        summary: 'Set parameters of a mechanism for the caller’s government',
        tags: ['mechanisms'],
        params,
        body: mechanismSettings,
        response: { 200: viewSchema, ...errorsOf(400, 401, 403, 422) },
      },
    },
    async (request) => {
      const account = requiredAccount(request);
      const mechanism = requiredMechanism(request.params.mechanism);
      const refusal = await store.parameters.set(
        account.government,
        mechanism.id,
        request.body.values,
        actorOf(account),
      );
      if (refusal) throw matterFailure(refusal);
      return mechanismView(store, mechanism, request);
    },
  );
}
