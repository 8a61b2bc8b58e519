import { evidence } from '../../api/matter.ts';
import { EVIDENCE_BYTES, evidenceType } from '../../matters/evidence-type.ts';
import { requiredAccount } from '../../matters/required-matter.ts';
import { receiveUpload } from '../../reading/receive-upload.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';
import { uploadBody } from '../upload-body.ts';

/** Keeps a file that forms then name by its hash. What is not what its name says, or could run, is refused. */
export function postEvidence(app: App, { store, limits }: RoutesContext): void {
  app.post(
    '/api/evidence',
    {
      config: { rateLimit: { max: limits.uploadsPerMinute, timeWindow: '1 minute' } },
      schema: {
        summary: 'Send a file of evidence: JPG PNG WebP PDF DOCX XLSX DOC XLS WPS MP4, at most 20 MB',
        tags: ['matters'],
        consumes: ['multipart/form-data'],
        ...uploadBody({}),
        response: { 201: evidence, ...errorsOf(400, 401, 403, 413, 415, 422, 429) },
      },
    },
    async (request, reply) => {
      const { government, name: by } = requiredAccount(request);
      const { name, bytes } = await receiveUpload(request, Math.min(EVIDENCE_BYTES, limits.fileBytes));
      const mediaType = evidenceType(name, bytes);
      const kept = await store.matters.keepEvidence({ government, name, mediaType, bytes, by });
      return reply.status(201).send({ ...kept });
    },
  );
}
