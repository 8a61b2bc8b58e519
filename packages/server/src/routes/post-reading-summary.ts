import { foldReview, type Reading, summarise } from '@luoshi/ledger';
import { reportSummary } from '../api/summary.ts';
import { errorsOf } from './errors-of.ts';
import type { App, RoutesContext } from './routes-context.ts';
import { uploadBody } from './upload-body.ts';

/** A file's summary before anybody keeps or reviews it. The file is read again: nothing was kept. */
export function postReadingSummary(app: App, { readUpload, limits }: RoutesContext): void {
  app.post(
    '/api/readings/summary',
    {
      config: { rateLimit: { max: limits.uploadsPerMinute, timeWindow: '1 minute' } },
      schema: {
        summary: 'A file at a glance, without keeping it: targets against results, commitments counted',
        tags: ['readings'],
        consumes: ['multipart/form-data'],
        ...uploadBody({}),
        response: { 200: reportSummary, ...errorsOf(400, 413, 415, 422, 429, 503) },
      },
    },
    async (request) => {
      const { json } = await readUpload(request);
      const reading = JSON.parse(new TextDecoder().decode(json)) as Reading;
      return summarise(reading, foldReview(reading, []));
    },
  );
}
