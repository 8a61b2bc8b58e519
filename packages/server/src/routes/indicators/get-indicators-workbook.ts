import { toXlsx } from '@luoshi/documents';
import { accountParams } from '../../api/year-account.ts';
import { indicatorsOfYear } from '../../indicators/indicators-of-year.ts';
import { indicatorsTable } from '../../indicators/indicators-table.ts';
import { requiredAccount } from '../../matters/required-matter.ts';
import { requireGovernment } from '../../permissions/index.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';
import { excelAnswer, sendExcel } from '../send-document.ts';

export function getIndicatorsWorkbook(app: App, { store }: RoutesContext): void {
  app.get(
    '/api/indicators/:government/:year/indicators.xlsx',
    {
      schema: {
        summary: 'The year’s figures as a workbook, which can be filled in and imported',
        tags: ['indicators'],
        params: accountParams,
        response: { 200: excelAnswer, ...errorsOf(400, 401, 403, 404) },
      },
    },
    async (request, reply) => {
      const { governmentName } = requiredAccount(request);
      const government = requireGovernment(request, request.params.government);
      const kept = await indicatorsOfYear(store, { government, year: request.params.year });
      const bytes = await toXlsx(indicatorsTable(kept, governmentName));
      return sendExcel(reply, `${governmentName}${kept.year}年指标监测.xlsx`, bytes);
    },
  );
}
