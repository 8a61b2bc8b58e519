import { replyLetterDocx, slipDocx, slipTitles } from '@luoshi/documents';
import { z } from 'zod';
import { namingOf } from '../../matters/naming.ts';
import { requiredAccount, requiredMatter } from '../../matters/required-matter.ts';
import { slipOfEvent } from '../../matters/slip-of-event.ts';
import { apiFailure } from '../../refusals/api-failure.ts';
import { replyLetterOf } from '../../suggestions/reply-letter-of.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';
import { sendWord, wordAnswer } from '../send-document.ts';

const params = z.object({
  id: z.string().max(80),
  file: z
    .string()
    .regex(/^\d{1,6}\.docx$/)
    .describe('Number of the event that issued it, with `.docx`.'),
});

export function getSlipDocx(app: App, { store }: RoutesContext): void {
  app.get(
    '/api/matters/:id/slips/:file',
    {
      schema: {
        summary: 'A document that the matter sent out, as a Word file',
        tags: ['matters'],
        params,
        response: { 200: wordAnswer, ...errorsOf(400, 401, 403, 404) },
      },
    },
    async (request, reply) => {
      const kept = await requiredMatter(store, request.params.id, requiredAccount(request));
      const { government } = kept.item;
      const governmentName =
        (await store.directory.governments()).find(({ code }) => code === government)?.name ?? government;
      const seq = Number.parseInt(request.params.file, 10);
      const naming = await namingOf(store, government);
      const letter = replyLetterOf({ kept, naming, governmentName, now: store.now().toISOString(), signedSeq: seq });
      if (letter) return sendWord(reply, `答复函-${kept.item.id}-${seq}.docx`, await replyLetterDocx(letter));
      const slip = slipOfEvent({ kept, seq, governmentName, naming });
      if (!slip) throw apiFailure('slip-unknown');
      return sendWord(reply, `${slipTitles[slip.kind]}-${kept.item.id}-${seq}.docx`, await slipDocx(slip));
    },
  );
}
