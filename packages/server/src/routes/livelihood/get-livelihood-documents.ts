import { ballotDocx, itemsTable, resultDocx, toXlsx } from '@luoshi/documents';
import { chinaDay } from '@luoshi/store';
import { mattersOfRound } from '../../livelihood/matters-of-round.ts';
import { presentItems } from '../../livelihood/present-items.ts';
import { requiredRound, roundParams } from '../../livelihood/required-round.ts';
import { ballotOf, itemLine, resultOf } from '../../livelihood/vote-documents.ts';
import { presentingOf } from '../../matters/present-item.ts';
import { requiredAccount } from '../../matters/required-matter.ts';
import { apiFailure } from '../../refusals/api-failure.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';
import { excelAnswer, sendExcel, sendWord, wordAnswer } from '../send-document.ts';

/** 表决票、票决结果公告、项目表. */
export function getLivelihoodDocuments(app: App, { store }: RoutesContext): void {
  const schemaOf = <Answer extends object>(summary: string, answer: Answer) => ({
    summary,
    tags: ['livelihood'],
    params: roundParams,
    response: { 200: answer, ...errorsOf(400, 401, 403, 404, 422) },
  });

  app.get(
    '/api/livelihood/:year/ballot.docx',
    { schema: schemaOf('The ballot as a Word document', wordAnswer) },
    async (request, reply) => {
      const { government, governmentName } = requiredAccount(request);
      const { round } = await requiredRound(store, government, request.params.year);
      const ballot = ballotOf(round, governmentName, chinaDay(store.now()));
      if (!ballot) throw apiFailure('livelihood-not-yet', { year: round.year });
      return sendWord(reply, `${round.year}年民生实事项目表决票.docx`, await ballotDocx(ballot));
    },
  );

  app.get(
    '/api/livelihood/:year/result.docx',
    { schema: schemaOf('The announcement of the vote as a Word document', wordAnswer) },
    async (request, reply) => {
      const { government, governmentName } = requiredAccount(request);
      const { round } = await requiredRound(store, government, request.params.year);
      const result = resultOf(round, governmentName, chinaDay(store.now()));
      if (!result) throw apiFailure('livelihood-not-yet', { year: round.year });
      return sendWord(reply, `${round.year}年民生实事项目票决结果公告.docx`, await resultDocx(result));
    },
  );

  app.get(
    '/api/livelihood/:year/items.xlsx',
    { schema: schemaOf('Adopted items with their progress as a workbook', excelAnswer) },
    async (request, reply) => {
      const { government } = requiredAccount(request);
      const kept = await requiredRound(store, government, request.params.year);
      if (kept.round.items.length === 0) throw apiFailure('livelihood-not-yet', { year: kept.round.year });
      const [presenting, matters] = await Promise.all([presentingOf(store, government), mattersOfRound(store, kept)]);
      const lines = presentItems(kept.round, matters, presenting).map(itemLine);
      return sendExcel(
        reply,
        `${kept.round.year}年民生实事项目.xlsx`,
        await toXlsx(itemsTable(kept.round.year, lines)),
      );
    },
  );
}
