import { type Mechanism, mechanisms, type Parameter, type ParameterValues } from '@luoshi/mechanisms';
import { INSTALLATION, type Store } from '@luoshi/store';
import type { FastifyRequest } from 'fastify';
import { type MechanismView, mechanismList } from '../../api/mechanism.ts';
import { mayDo } from '../../permissions/index.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';

export function listMechanisms(app: App, { store }: RoutesContext): void {
  app.get(
    '/api/mechanisms',
    {
      schema: {
        summary: 'The mechanisms as data, with the parameters that a government may set for itself',
        tags: ['mechanisms'],
        response: { 200: mechanismList, ...errorsOf(401, 403) },
      },
    },
    async (request) => ({
      mechanisms: await Promise.all(mechanisms.map((mechanism) => mechanismView(store, mechanism, request))),
    }),
  );
}

export async function mechanismView(
  store: Store,
  mechanism: Mechanism,
  { account, roles, audience }: Pick<FastifyRequest, 'account' | 'roles' | 'audience'>,
): Promise<MechanismView> {
  const set = await store.parameters.of(account?.government ?? INSTALLATION, mechanism.id);
  const parameters = mechanism.parameters.map((parameter) => presentParameter(parameter, set));
  const stands = !account?.governmentSuccessor;
  return { mechanism, parameters, mayEdit: stands && mayDo({ need: 'set-mechanisms', roles, audience }) };
}

/** A parameter with what the government set for it, else its default. */
export function presentParameter(parameter: Parameter, set: ParameterValues): MechanismView['parameters'][number] {
  const { id, kind, name, source } = parameter;
  const common = { id, kind, name, value: set[id] ?? parameter.default, default: parameter.default, source };
  if (parameter.kind === 'number') return { ...common, min: parameter.min, max: parameter.max, options: [] };
  return { ...common, min: null, max: null, options: [...parameter.options] };
}
