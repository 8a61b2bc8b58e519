import { z } from 'zod';
import { mattersOfRound } from '../../livelihood/matters-of-round.ts';
import { requiredRound, roundParams } from '../../livelihood/required-round.ts';
import { evidenceOf } from '../../matters/present-history.ts';
import { requiredAccount } from '../../matters/required-matter.ts';
import { apiFailure } from '../../refusals/api-failure.ts';
import { attachment } from '../attachment.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';

const params = roundParams.extend({ sha256: z.string().regex(/^[0-9a-f]{64}$/) });

/** Deputies see what proves an item, though they see no other matter. Always to be saved, never shown by the browser. */
export function getLivelihoodFile(app: App, { store }: RoutesContext): void {
  app.get(
    '/api/livelihood/:year/files/:sha256',
    {
      schema: {
        summary: 'A file of evidence of one of the year’s items',
        tags: ['livelihood'],
        params,
        response: {
          200: { description: 'The bytes.', content: { 'application/octet-stream': { schema: z.any() } } },
          ...errorsOf(400, 401, 403, 404),
        },
      },
    },
    async (request, reply) => {
      const { year, sha256 } = request.params;
      const { government } = requiredAccount(request);
      const kept = await requiredRound(store, government, year);
      const matters = await mattersOfRound(store, kept);
      const named = [...matters.values()]
        .flatMap(({ events }) => evidenceOf(events))
        .find((one) => one.sha256 === sha256);
      const found = named && (await store.matters.evidence(government, sha256));
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
