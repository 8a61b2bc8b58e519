import { type MinutesDocument, minutesDocx } from '@luoshi/documents';
import type { DispatchSession, Store } from '@luoshi/store';
import { type Naming, namingOf } from '../../matters/naming.ts';
import { presentItem, presentingOf } from '../../matters/present-item.ts';
import { requiredAccount } from '../../matters/required-matter.ts';
import { requiredSession } from '../../matters/required-session.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';
import { sendWord, wordAnswer } from '../send-document.ts';
import { sessionParams } from './session-params.ts';

const marks = { friday: '周五会商', weekly: '周调度', monthly: '月调度', special: '专题调度' } as const;

export function getMinutes(app: App, { store }: RoutesContext): void {
  app.get(
    '/api/dispatch-sessions/:id/minutes.docx',
    {
      schema: {
        summary: 'The minutes of a session as a Word document',
        tags: ['dispatch'],
        params: sessionParams,
        response: { 200: wordAnswer, ...errorsOf(401, 403, 404) },
      },
    },
    async (request, reply) => {
      const { government, governmentName } = requiredAccount(request);
      const session = await requiredSession(store, government, request.params.id);
      const naming = await namingOf(store, government);
      const document = {
        mark: `${governmentName}人民政府${marks[session.kind]}会议纪要`,
        number: await numberOf(store, session),
        office: `${governmentName}人民政府办公室`,
        date: session.heldOn,
        heldOn: session.heldOn,
        place: `${governmentName}人民政府会议室`,
        chair: session.chair,
        topics: session.agenda.slice(0, 5).map(({ title }) => title),
        carriedOver: await carriedOver(store, session),
        decisions: await decisions(store, session, naming),
        present: session.present,
        excused: session.absent,
        attending: [],
        imprint: null,
      };
      return sendWord(reply, `${session.title}纪要.docx`, await minutesDocx(document));
    },
  );
}

/** 第N次: the place of the session among those of its kind and year. */
async function numberOf(store: Store, { government, id, kind, heldOn }: DispatchSession): Promise<number> {
  const all = await store.dispatch.list(government);
  const same = all.filter((one) => one.kind === kind && one.heldOn.slice(0, 4) === heldOn.slice(0, 4));
  return (
    [...same]
      .sort((a, b) => (`${a.heldOn} ${a.id}` < `${b.heldOn} ${b.id}` ? -1 : 1))
      .findIndex((one) => one.id === id) + 1
  );
}

async function carriedOver(
  store: Store,
  { government, kind, heldOn }: DispatchSession,
): Promise<MinutesDocument['carriedOver']> {
  const last = await store.dispatch.lastHeld(government, kind, heldOn);
  const presenting = await presentingOf(store, government);
  return Promise.all(
    (last?.decisions ?? []).map(async ({ text, unit, matter, done }) => {
      const kept = matter === null ? null : await store.matters.get(government, matter);
      const state = kept ? presentItem(kept.item, presenting).stateName.zh : done ? '已办结' : '正在办理';
      return { text, unit: unit === null ? '' : presenting.naming.unit(unit).name, state };
    }),
  );
}

async function decisions(
  store: Store,
  session: DispatchSession,
  naming: Naming,
): Promise<MinutesDocument['decisions']> {
  return Promise.all(
    session.decisions.map(async ({ text, unit, limit, matter }) => {
      const kept = matter === null ? null : await store.matters.get(session.government, matter);
      const leader = naming.leader(kept?.matter.opening.leaderPost ?? null);
      return {
        text,
        leader: leader?.name ?? leader?.title ?? session.chair,
        leadUnit: unit === null ? '' : naming.unit(unit).name,
        coUnits: [],
        limit,
      };
    }),
  );
}
