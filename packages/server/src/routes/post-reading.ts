import { readingDocument } from '../api/reading.ts';
import { errorsOf } from './errors-of.ts';
import type { App, RoutesContext } from './routes-context.ts';
import { uploadBody } from './upload-body.ts';

/** Reads a file and keeps nothing. */
export function postReading(app: App, { readUpload, limits }: RoutesContext): void {
  app.post(
    '/api/readings',
    {
      config: { rateLimit: { max: limits.uploadsPerMinute, timeWindow: '1 minute' } },
      schema: {
        summary: 'Read a file without keeping it',
        tags: ['readings'],
        consumes: ['multipart/form-data'],
        ...uploadBody({}),
        response: { 200: readingDocument, ...errorsOf(400, 413, 415, 422, 429, 503) },
      },
    },
    async (request, reply) => {
      const { json } = await readUpload(request);
      // Bytes go out as they are: the thread has written the JSON already.
      return reply
        .type('application/json; charset=utf-8')
        .send(Buffer.from(json.buffer, json.byteOffset, json.byteLength) as never);
    },
  );
}
