import { isRefused, parseNotice, type ReadNotice } from '@luoshi/mechanisms';
import { actorOf } from '../../accounts/request-account.ts';
import { ofGovernment } from '../../api/account.ts';
import { calendarNotice, noticeAnswer } from '../../api/calendar.ts';
import { requireGovernment } from '../../permissions/index.ts';
import { calendarFailure, storeFailure } from '../../refusals/api-failure.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';

export function postCalendarNotice(app: App, { store }: RoutesContext): void {
  app.post(
    '/api/calendar/notice',
    {
      config: { audited: 'store' },
      schema: {
        summary: 'Enter a year by pasting the notice on its holidays',
        tags: ['calendar'],
        querystring: ofGovernment,
        body: calendarNotice,
        response: { 200: noticeAnswer, ...errorsOf(400, 401, 403, 422) },
      },
    },
    async (request) => {
      const government = requireGovernment(request, request.query.government);
      const { text, year, save } = request.body;
      const read = parseNotice(text, year);
      if (isRefused(read)) throw calendarFailure(read);
      const { beyond, ...days } = present(read);
      const by = actorOf(request.account!);
      const refusal = save ? await store.calendar.setYear(government, { ...days, announced: true }, beyond, by) : null;
      if (refusal) throw storeFailure(refusal);
      if (save) await store.matters.recount(government);
      return { saved: save, year: days, beyond };
    },
  );
}

const present = ({ year, announced, holidays, workdays, source, beyond }: ReadNotice) => ({
  year,
  announced,
  holidays: [...holidays],
  workdays: [...workdays],
  source,
  beyond: [...beyond],
});
