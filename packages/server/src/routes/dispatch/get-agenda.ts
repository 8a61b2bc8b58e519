import { type AgendaLine, agendaDocx } from '@luoshi/documents';
import { chinaDay } from '@luoshi/store';
import type { DispatchSession } from '../../api/dispatch.ts';
import { lightWords } from '../../matters/light-words.ts';
import { presentSession } from '../../matters/present-session.ts';
import { requiredAccount } from '../../matters/required-matter.ts';
import { requiredSession } from '../../matters/required-session.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';
import { sendWord, wordAnswer } from '../send-document.ts';
import { sessionParams } from './session-params.ts';

/** Before the session with the lights of today, after it with those of its day. */
export function getAgenda(app: App, { store }: RoutesContext): void {
  app.get(
    '/api/dispatch-sessions/:id/agenda.docx',
    {
      schema: {
        summary: 'The agenda of a session as a Word document',
        tags: ['dispatch'],
        params: sessionParams,
        response: { 200: wordAnswer, ...errorsOf(401, 403, 404) },
      },
    },
    async (request, reply) => {
      const { government, governmentName } = requiredAccount(request);
      const kept = await requiredSession(store, government, request.params.id);
      const { title, heldOn, chair, state, agenda } = await presentSession(store, kept);
      const bytes = await agendaDocx({
        session: title,
        office: `${governmentName}人民政府办公室`,
        heldOn,
        asOf: state === 'held' ? heldOn : chinaDay(store.now()),
        chair,
        items: agenda.map(lineOf),
      });
      return sendWord(reply, `${title}议题.docx`, bytes);
    },
  );
}

type Item = DispatchSession['agenda'][number];

const dayWords = (day: string): string => `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`;

const reasons = { 'last-decision': '上次议定', coordination: '待协调', added: '补充' } as const;

function lineOf({ title, unit, why, light, stateName, note, since }: Item): AgendaLine {
  const reason = why === 'red' || why === 'yellow' ? null : reasons[why];
  // Of sessions of before lights were kept, what put the matter on the agenda is known.
  const known = light ?? (why === 'red' || why === 'yellow' ? why : null);
  const stands = known === 'off' ? (stateName?.zh ?? null) : known === null ? null : lightWords[known];
  return {
    title,
    unit: unit?.name ?? '',
    standing: [since === null ? null : `新增（${dayWords(since)}起）`, reason, stands].filter((word) => word !== null),
    note,
  };
}
