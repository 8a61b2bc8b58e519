import { z } from 'zod';
import { evidenceOf } from '../../matters/present-history.ts';
import { requiredAccount, requiredMatter } from '../../matters/required-matter.ts';
import { apiFailure } from '../../refusals/api-failure.ts';
import { attachment } from '../attachment.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';

const params = z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/) });
const query = z.object({
  matter: z.string().max(80).describe('A matter that has the file and that the caller may see.'),
});

/** Always to be saved, never to be shown by the browser. */
export function getEvidence(app: App, { store }: RoutesContext): void {
  app.get(
    '/api/evidence/:sha256',
    {
      schema: {
        summary: 'A file of evidence of a matter',
        tags: ['matters'],
        params,
        querystring: query,
        response: {
          200: { description: 'The bytes.', content: { 'application/octet-stream': { schema: z.any() } } },
          ...errorsOf(400, 401, 403, 404),
        },
      },
    },
    async (request, reply) => {
      const { sha256 } = request.params;
      const kept = await requiredMatter(store, request.query.matter, requiredAccount(request));
      const named = evidenceOf(kept.events).find((file) => file.sha256 === sha256);
      const found = named && (await store.matters.evidence(kept.item.government, sha256));
      if (!named || !found) throw apiFailure('evidence-not-here', { sha256 });
      return reply
        .header('content-disposition', attachment(named.name))
        .header('x-content-type-options', 'nosniff')
        .header('content-security-policy', "default-src 'none'; sandbox")
        .type('application/octet-stream')
        .send(found.bytes);
    },
  );
}
