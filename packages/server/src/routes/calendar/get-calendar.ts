import { INSTALLATION } from '@luoshi/store';
import { ofGovernment } from '../../api/account.ts';
import { calendarAnswer } from '../../api/calendar.ts';
import { calendarInForce } from '../../directory/calendar-in-force.ts';
import { requireGovernment } from '../../permissions/index.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';

export function getCalendar(app: App, { store }: RoutesContext): void {
  app.get(
    '/api/calendar',
    {
      schema: {
        summary: 'Working days and days off',
        tags: ['calendar'],
        querystring: ofGovernment,
        response: { 200: calendarAnswer, ...errorsOf(401, 403) },
      },
    },
    async (request) => {
      const { government: asked } = request.query;
      const government = request.account ? requireGovernment(request, asked) : INSTALLATION;
      const { calendar, days } = await calendarInForce(store, government);
      const years = Object.entries(calendar.years).map(([year, days]) => ({ year: Number(year), ...days }));
      return { government, years: years.map(copied), days: [...days] };
    },
  );
}

interface Year {
  readonly year: number;
  readonly announced: boolean;
  readonly holidays: readonly string[];
  readonly workdays: readonly string[];
  readonly source: string;
}

const copied = ({ holidays, workdays, ...year }: Year) => ({
  ...year,
  holidays: [...holidays],
  workdays: [...workdays],
});
