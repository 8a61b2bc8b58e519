import { createHash } from 'node:crypto';
import { isoDate } from '@luoshi/mechanisms';
import type { DispatchSession, MatterItem, Store } from '@luoshi/store';
import type { z } from 'zod';
import type { RequestAccount } from '../../accounts/request-account.ts';
import { decided, newDecision } from '../../api/dispatch.ts';
import { checkPlaces } from '../../matters/check-places.ts';
import { handOut } from '../../matters/hand-out.ts';
import { type Presenting, presentItem, presentingOf } from '../../matters/present-item.ts';
import { presentSession } from '../../matters/present-session.ts';
import { actorOn } from '../../matters/relations-to-matter.ts';
import { requiredAccount } from '../../matters/required-matter.ts';
import { openSession, saveSession } from '../../matters/required-session.ts';
import { ApiFailure, apiFailure } from '../../refusals/api-failure.ts';
import { matterFailure } from '../../refusals/matter-failure.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';
import { sessionParams } from './session-params.ts';

/** Under this mechanism and class a decision is worked: one task with a limit. */
const DECISION = { mechanism: '13710', class: 'continuing' } as const;

/** Writes a decision down and, when asked, opens a matter of it and hands it out. The same key again changes nothing. */
export function postDecision(app: App, { store }: RoutesContext): void {
  app.post(
    '/api/dispatch-sessions/:id/decisions',
    {
      schema: {
        summary: 'Write down a decision, which becomes a matter',
        tags: ['dispatch'],
        params: sessionParams,
        body: newDecision,
        response: { 200: decided, ...errorsOf(400, 401, 403, 404, 409, 422) },
      },
    },
    async (request) => {
      const caller = requiredAccount(request);
      const session = await openSession(store, caller.government, request.params.id);
      const presenting = await presentingOf(store, caller.government);
      const { body } = request;
      const id = decisionId(body.key);
      const item = body.asMatter ? await matterOf(store, { session, body }, caller, presenting) : null;
      const isThere = session.decisions.some((one) => one.id === id);
      const { text, unit, limit } = body;
      const decision = { id, text, unit, limit, matter: item?.id ?? null, done: false };
      const saved = isThere
        ? session
        : await saveSession(store, { ...session, decisions: [...session.decisions, decision] }, caller.name);
      return { session: await presentSession(store, saved), item: item && presentItem(item, presenting) };
    },
  );
}

const decisionId = (key: string): string => createHash('sha256').update(key).digest('hex').slice(0, 16);

interface Deciding {
  readonly session: DispatchSession;
  readonly body: z.output<typeof newDecision>;
}

async function matterOf(
  store: Store,
  { session, body }: Deciding,
  caller: RequestAccount,
  presenting: Presenting,
): Promise<MatterItem> {
  const { unit, limit, leaderPost, text, key } = body;
  if (unit === null || limit === null) throw apiFailure('decision-incomplete');
  const places = { leadUnit: unit, collectingUnit: null, coUnits: [], leaderPost };
  checkPlaces(places, presenting.naming);
  const opening = {
    ...places,
    class: DECISION.class,
    work: 'task' as const,
    title: text.slice(0, 400),
    promise: null,
    origin: session.title,
    targets: [],
    heading: '',
    limit: isoDate(limit),
    resultForm: '',
    monthlyShares: null,
    parent: null,
  };
  const outcome = await store.matters.open(
    [{ mechanism: DECISION.mechanism, work: `decision-${decisionId(key)}`, settings: {}, opening }],
    { government: caller.government, actor: actorOn(places, caller), relations: ['office'] },
  );
  if ('refused' in outcome) throw matterFailure(outcome);
  const item = outcome.items[0]!;
  const handed = await handOut(store, { item, key }, caller, presenting);
  return handed instanceof ApiFailure ? item : handed;
}
