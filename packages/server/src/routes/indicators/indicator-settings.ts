import { paceSettings } from '@luoshi/mechanisms';
import { INSTALLATION } from '@luoshi/store';
import type { FastifyRequest } from 'fastify';
import { actorOf } from '../../accounts/request-account.ts';
import { type IndicatorSettings, indicatorSettings } from '../../api/indicator-settings.ts';
import { mechanismSettings } from '../../api/mechanism.ts';
import { requiredAccount } from '../../matters/required-matter.ts';
import { mayDo } from '../../permissions/index.ts';
import { matterFailure } from '../../refusals/matter-failure.ts';
import { errorsOf } from '../errors-of.ts';
import { presentParameter } from '../mechanisms/list-mechanisms.ts';
import type { App, RoutesContext } from '../routes-context.ts';

/** The numbers of pace and forecast. A change holds at once, for every year: pace is derived, never stored. */
export function indicatorSettingsRoutes(app: App, { store }: RoutesContext): void {
  const view = async ({
    account,
    roles,
    audience,
  }: Pick<FastifyRequest, 'account' | 'roles' | 'audience'>): Promise<IndicatorSettings> => {
    const set = await store.parameters.of(account?.government ?? INSTALLATION, paceSettings.id);
    const parameters = paceSettings.parameters.map((parameter) => presentParameter(parameter, set));
    const stands = !account?.governmentSuccessor;
    return { parameters, mayEdit: stands && mayDo({ need: 'set-mechanisms', roles, audience }) };
  };
  app.get(
    '/api/indicators/settings',
    {
      schema: {
        summary: 'The numbers of pace and forecast that a government may set for itself',
        tags: ['indicators'],
        response: { 200: indicatorSettings, ...errorsOf(401, 403) },
      },
    },
    (request) => view(request),
  );
  app.put(
    '/api/indicators/settings',
    {
      config: { audited: 'store' },
      schema: {
        summary: 'Set numbers of pace and forecast for the caller’s government',
        tags: ['indicators'],
        body: mechanismSettings,
        response: { 200: indicatorSettings, ...errorsOf(400, 401, 403, 422) },
      },
    },
    async (request) => {
      const account = requiredAccount(request);
      const { values } = request.body;
      const refusal = await store.parameters.set(account.government, paceSettings.id, values, actorOf(account));
      if (refusal) throw matterFailure(refusal);
      return view(request);
    },
  );
}
