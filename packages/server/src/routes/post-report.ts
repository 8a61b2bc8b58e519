import type { Reading } from '@luoshi/ledger';
import { isGovernmentCode } from '@luoshi/store';
import { imported } from '../api/report.ts';
import type { Upload } from '../reading/receive-upload.ts';
import { apiFailure, storeFailure } from '../refusals/api-failure.ts';
import { errorsOf } from './errors-of.ts';
import type { App, RoutesContext } from './routes-context.ts';
import { uploadBody } from './upload-body.ts';

const longestName = 100;

/** Reads a file and keeps it with its reading. */
export function postReport(app: App, { readUpload, store, limits }: RoutesContext): void {
  app.post(
    '/api/reports',
    {
      config: { rateLimit: { max: limits.uploadsPerMinute, timeWindow: '1 minute' } },
      schema: {
        summary: 'Keep a report',
        description: 'The same bytes for the same government a second time answer 200 with `repeated: true`.',
        tags: ['reports'],
        consumes: ['multipart/form-data'],
        ...uploadBody({
          governmentCode: 'GB/T 2260: six digits; nine or twelve for a township.',
          'governmentName?': 'Needed when the report does not state it and none is kept for the code.',
        }),
        response: { 200: imported, 201: imported, ...errorsOf(400, 401, 413, 415, 422, 429, 503) },
      },
    },
    async (request, reply) => {
      const { bytes, json, fields } = await readUpload(request, checkFields);
      const reading = JSON.parse(new TextDecoder().decode(json)) as Reading;
      const government = { code: fields.governmentCode!.trim(), name: fields.governmentName };
      const outcome = await store.importReport({ government, bytes, reading, by: request.person! });
      if ('refused' in outcome) throw storeFailure(outcome);
      return reply.status(outcome.repeated ? 200 : 201).send(outcome);
    },
  );
}

/** Before the file is read: a wrong code should not cost a minute. */
function checkFields({ fields }: Upload): void {
  const { governmentCode = '', governmentName = '' } = fields;
  const code = governmentCode.trim();
  if (code === '') throw apiFailure('input-invalid', { field: 'governmentCode', problem: 'missing' });
  if (!isGovernmentCode(code))
    throw storeFailure({ refused: true, code: 'government-code-invalid', facts: { code: code.slice(0, 40) } });
  if (governmentName.length > longestName)
    throw apiFailure('input-invalid', { field: 'governmentName', problem: 'letters-at-most', limit: longestName });
}
