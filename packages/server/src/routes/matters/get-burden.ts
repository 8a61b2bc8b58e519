import { z } from 'zod';
import { burden } from '../../api/work-lists.ts';
import { burdenOf } from '../../matters/burden.ts';
import { namingOf } from '../../matters/naming.ts';
import { requiredAccount } from '../../matters/required-matter.ts';
import { visibleMatters } from '../../matters/visible-matters.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';

const query = z.object({ year: z.coerce.number().int().min(2000).max(2200) });

export function getBurden(app: App, { store }: RoutesContext): void {
  app.get(
    '/api/burden',
    {
      schema: {
        summary: 'Forms asked of units and slips sent to them, month by month',
        tags: ['matters'],
        querystring: query,
        response: { 200: burden, ...errorsOf(400, 401, 403) },
      },
    },
    async (request) => {
      const caller = requiredAccount(request);
      const { government } = caller;
      const { unit } = visibleMatters({}, caller);
      return burdenOf(store, { government, year: request.query.year, unit }, await namingOf(store, government));
    },
  );
}
