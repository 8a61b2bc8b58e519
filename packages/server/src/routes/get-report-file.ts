import { z } from 'zod';
import { apiFailure } from '../refusals/api-failure.ts';
import { attachment } from './attachment.ts';
import { errorsOf } from './errors-of.ts';
import { reportParams } from './report-params.ts';
import type { App, RoutesContext } from './routes-context.ts';

/** The file as it came; always to be saved, never to be shown by the browser. */
export function getReportFile(app: App, { store }: RoutesContext): void {
  app.get(
    '/api/reports/:id/file',
    {
      schema: {
        summary: 'The file as it came',
        tags: ['reports'],
        params: reportParams,
        response: {
          200: { description: 'The bytes.', content: { 'application/octet-stream': { schema: z.any() } } },
          ...errorsOf(401, 404),
        },
      },
    },
    async ({ params: { id } }, reply) => {
      const file = await store.file(id);
      if (!file) throw apiFailure('report-unknown', { report: id });
      return reply
        .header('content-disposition', attachment(file.name))
        .header('x-content-type-options', 'nosniff')
        .header('content-security-policy', "default-src 'none'; sandbox")
        .type('application/octet-stream')
        .send(file.bytes);
    },
  );
}
