// Years side by side as a file: CSV and Excel with words for people, Parquet with keys for programs.
import { toParquet, toXlsx } from '@luoshi/documents';
import { type JudgedYear, seriesColumns, seriesRows, seriesTable, toCsv } from '@luoshi/ledger';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { attachment } from '../routes/attachment.ts';
import { excelAnswer, sendExcel } from '../routes/send-document.ts';

const PARQUET = 'application/vnd.apache.parquet';

/** For a route's description. */
export const yearsAnswer = {
  description: 'CSV, Excel or Parquet.',
  content: { 'text/csv': { schema: z.string() }, ...excelAnswer.content, [PARQUET]: { schema: z.any() } },
};

interface Sent {
  readonly title: string;
  readonly language: 'zh' | 'en';
  readonly format: 'csv' | 'xlsx' | 'parquet';
}

export async function sendYears(
  reply: Pick<FastifyReply, 'header' | 'type' | 'send'>,
  years: readonly JudgedYear[],
  { title, language, format }: Sent,
) {
  const name = `${title}.${format}`;
  if (format === 'xlsx') return sendExcel(reply, name, await toXlsx(seriesTable(years, title, language)));
  const bytes =
    format === 'parquet'
      ? await toParquet(seriesColumns, seriesRows(years))
      : Buffer.from(toCsv(seriesTable(years, title, language), { bom: true }));
  reply.header('content-disposition', attachment(name)).header('x-content-type-options', 'nosniff');
  reply.type(format === 'csv' ? 'text/csv; charset=utf-8' : PARQUET);
  return reply.send(Buffer.from(bytes)) as never;
}
