import { clockRule, mechanisms } from '@luoshi/mechanisms';
import type { Notice, NoticeReader, Store } from '@luoshi/store';
import { z } from 'zod';
import type { RequestAccount } from '../../accounts/request-account.ts';
import { type Notices, notices } from '../../api/work-lists.ts';
import { requiredAccount } from '../../matters/required-matter.ts';
import { isOffice, unitsOf } from '../../matters/visible-matters.ts';
import { errorsOf } from '../errors-of.ts';
import { nothing } from '../nothing.ts';
import type { App, RoutesContext } from '../routes-context.ts';

const params = z.object({ id: z.string().regex(/^\d{1,18}$/) });

/** Reminders for the caller's unit, posts or office; marking one as read marks it for all of them. */
export function noticeRoutes(app: App, { store }: RoutesContext): void {
  app.get(
    '/api/notices',
    {
      schema: {
        summary: 'Reminders for the caller, the newest first',
        tags: ['matters'],
        response: { 200: notices, ...errorsOf(401, 403) },
      },
    },
    async (request) => {
      const shown = (await noticesFor(store, requiredAccount(request))).map(presentNotice);
      return { notices: shown, unread: shown.filter(({ readAt }) => readAt === null).length };
    },
  );
  app.post(
    '/api/notices/:id/read',
    {
      schema: {
        summary: 'Mark a reminder as read',
        tags: ['matters'],
        params,
        response: { 200: nothing, ...errorsOf(400, 401, 403) },
      },
    },
    async (request) => {
      const caller = requiredAccount(request);
      await Promise.all(readersOf(caller).map((reader) => store.matters.markRead(reader, [request.params.id])));
      return {};
    },
  );
}

async function noticesFor(store: Store, caller: RequestAccount): Promise<readonly Notice[]> {
  const pages = await Promise.all(readersOf(caller).map((reader) => store.matters.notices(reader)));
  const all = [...new Map(pages.flat().map((notice) => [notice.id, notice])).values()];
  return all.sort((a, b) => (a.at > b.at ? -1 : a.at < b.at ? 1 : 0));
}

/** One for each unit that the caller works in, or one without a unit. */
function readersOf(caller: RequestAccount): readonly NoticeReader[] {
  const { government, posts, roles } = caller;
  const common = { government, posts: posts.map(({ id }) => id), isOffice: isOffice(caller) };
  const units = roles.includes('unit') ? unitsOf(caller) : [];
  return units.length === 0 ? [{ ...common, unit: null }] : units.map((unit) => ({ ...common, unit }));
}

function presentNotice({ unit: _, post: __, ...notice }: Notice): Notices['notices'][number] {
  const mechanism = mechanisms.find(({ clocks }) => clocks.some(({ id }) => id === notice.clock));
  return { ...notice, clockName: mechanism && notice.clock !== null ? clockRule(mechanism, notice.clock).name : null };
}
