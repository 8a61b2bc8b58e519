import { actorOf } from '../../accounts/request-account.ts';
import { ofGovernment } from '../../api/account.ts';
import { calendarDays } from '../../api/calendar.ts';
import { requireGovernment } from '../../permissions/index.ts';
import { apiFailure, storeFailure } from '../../refusals/api-failure.ts';
import { errorsOf } from '../errors-of.ts';
import { nothing } from '../nothing.ts';
import type { App, RoutesContext } from '../routes-context.ts';

export function postCalendarDays(app: App, { store }: RoutesContext): void {
  app.post(
    '/api/calendar/days',
    {
      config: { audited: 'store' },
      schema: {
        summary: 'Set single days off or worked, or take that back',
        tags: ['calendar'],
        querystring: ofGovernment,
        body: calendarDays,
        response: { 200: nothing, ...errorsOf(400, 401, 403, 422) },
      },
    },
    async (request) => {
      const government = requireGovernment(request, request.query.government);
      const { set, clear } = request.body;
      const both = set.find(({ date }) => clear.includes(date));
      if (both) throw apiFailure('calendar-day-wrong', { detail: both.date });
      const by = actorOf(request.account!);
      const refusal =
        (clear.length > 0 ? await store.calendar.clearDays(government, clear, by) : null) ??
        (set.length > 0 ? await store.calendar.setDays(government, set, by) : null);
      if (refusal) throw storeFailure(refusal);
      await store.matters.recount(government);
      return {};
    },
  );
}
