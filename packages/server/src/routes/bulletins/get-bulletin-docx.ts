import { bulletinDocx } from '@luoshi/documents';
import { chinaDay } from '@luoshi/store';
import { bulletinOf, keptBulletin, requireMonth } from '../../matters/bulletin-of-month.ts';
import { requiredAccount } from '../../matters/required-matter.ts';
import { isOffice } from '../../matters/visible-matters.ts';
import { apiFailure } from '../../refusals/api-failure.ts';
import { documentsFailure } from '../../refusals/matter-failure.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';
import { sendWord, wordAnswer } from '../send-document.ts';
import { monthParams } from './month-params.ts';

/** With its own red head. A draft prints the number that it would get if it were issued now. */
export function getBulletinDocx(app: App, { store }: RoutesContext): void {
  app.get(
    '/api/bulletins/:month/bulletin.docx',
    {
      schema: {
        summary: 'A month’s bulletin as a Word document',
        tags: ['bulletins'],
        params: monthParams,
        response: { 200: wordAnswer, ...errorsOf(400, 401, 403, 404, 422) },
      },
    },
    async (request, reply) => {
      const caller = requiredAccount(request);
      const { government, governmentName } = caller;
      const { month } = request.params;
      requireMonth(store, month);
      const kept = await keptBulletin(store, government, month);
      if (!kept?.issuedAt && !isOffice(caller)) throw apiFailure('bulletin-unknown', { month });
      const { title, year, units, remarks, next, issuedAt, number } = await bulletinOf(store, government, month, kept);
      const date = chinaDay(issuedAt === null ? store.now() : new Date(issuedAt));
      const office = `${governmentName}人民政府督查室`;
      const bytes = await bulletinDocx({
        mark: '政务督查',
        issue: number ?? (await nextNumber(government, year)),
        office,
        date,
        title,
        year,
        month: Number(month.slice(5)),
        units,
        remarks,
        next,
        imprint: { copies: [], office, date },
      });
      if ('refused' in bytes) throw documentsFailure(bytes);
      return sendWord(reply, `政务督查-${month}.docx`, bytes);
    },
  );

  async function nextNumber(government: string, year: number): Promise<number> {
    const all = await store.bulletins.list(government);
    return Math.max(0, ...all.filter((one) => one.year === year).map(({ number }) => number ?? 0)) + 1;
  }
}
