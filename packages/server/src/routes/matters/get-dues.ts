import { addDays, clockRule, daysBetween, isoDate, isWorkingDay } from '@luoshi/mechanisms';
import type { MatterLine } from '@luoshi/store';
import { z } from 'zod';
import { matterFilter } from '../../api/matter.ts';
import { dues } from '../../api/work-lists.ts';
import { presentingOf } from '../../matters/present-item.ts';
import { requiredAccount } from '../../matters/required-matter.ts';
import { keptMechanism } from '../../matters/required-mechanism.ts';
import { visibleMatters } from '../../matters/visible-matters.ts';
import { apiFailure } from '../../refusals/api-failure.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';

const query = matterFilter
  .omit({ dueBy: true, order: true })
  .extend({ from: z.iso.date(), to: z.iso.date().describe('Included; at most 62 days after `from`.') });
const LONGEST_DAYS = 62;

/** One day after the other, with the clock of each matter that runs out next. */
export function getDues(app: App, { store }: RoutesContext): void {
  app.get(
    '/api/calendar-of-dues',
    {
      schema: {
        summary: 'What falls due, day by day',
        tags: ['matters'],
        querystring: query,
        response: { 200: dues, ...errorsOf(400, 401, 403) },
      },
    },
    async (request) => {
      const caller = requiredAccount(request);
      const { from: first, to, ...asked } = request.query;
      const from = isoDate(first);
      const length = daysBetween(from, isoDate(to));
      if (length < 0 || length > LONGEST_DAYS)
        throw apiFailure('input-invalid', { field: 'to', detail: `0–${LONGEST_DAYS}` });
      const { naming, calendar } = await presentingOf(store, caller.government);
      const days = Array.from({ length: length + 1 }, (_, at) => addDays(from, at));
      const byDay = new Map<string, MatterLine[]>(days.map((day) => [day, []]));
      for await (const line of store.matters.lines({ ...visibleMatters(asked, caller), dueFrom: from, dueBy: to }))
        byDay.get(line.nextDue?.due ?? '')?.push(line);
      return {
        days: days.map((day) => {
          const isWorked = isWorkingDay(calendar, day);
          return {
            day,
            isWorkingDay: typeof isWorked === 'boolean' ? isWorked : null,
            dues: (byDay.get(day) ?? []).flatMap(({ id, title, leadUnit, nextDue, mechanism, colour }) =>
              nextDue === null
                ? []
                : {
                    matter: id,
                    title,
                    unit: naming.unit(leadUnit),
                    clock: nextDue.clock,
                    clockName: clockRule(keptMechanism(mechanism), nextDue.clock).name,
                    key: nextDue.key,
                    colour,
                  },
            ),
          };
        }),
      };
    },
  );
}
