import { replyLetterDocx } from '@luoshi/documents';
import type { KeptMatter, Store } from '@luoshi/store';
import { namingOf } from '../../matters/naming.ts';
import { requiredAccount, requiredMatter } from '../../matters/required-matter.ts';
import { apiFailure } from '../../refusals/api-failure.ts';
import { replyLetterOf } from '../../suggestions/reply-letter-of.ts';
import { errorsOf } from '../errors-of.ts';
import { matterParams } from '../matters/matter-params.ts';
import type { App, RoutesContext } from '../routes-context.ts';
import { sendWord, wordAnswer } from '../send-document.ts';

/** For the offices the last reply, a draft too; for its proposer the last one that was sent. */
export function getReplyDocx(app: App, { store }: RoutesContext): void {
  const schema = { params: matterParams, response: { 200: wordAnswer, ...errorsOf(400, 401, 403, 404) } };
  app.get(
    '/api/suggestions/:id/reply.docx',
    {
      schema: { summary: 'The last reply to a suggestion as a letter, a draft too', tags: ['suggestions'], ...schema },
    },
    async (request, reply) => {
      const kept = await requiredMatter(store, request.params.id, requiredAccount(request));
      return sendWord(reply, `答复函-${kept.item.id}.docx`, await letter(store, kept, false));
    },
  );
  app.get(
    '/api/my-suggestions/:id/reply.docx',
    { schema: { summary: 'The last reply that was sent to one’s own suggestion', tags: ['suggestions'], ...schema } },
    async (request, reply) => {
      const kept = await requiredMatter(store, request.params.id, requiredAccount(request), ['see-own-suggestions']);
      return sendWord(reply, `答复函-${kept.item.id}.docx`, await letter(store, kept, true));
    },
  );
}

async function letter(store: Store, kept: KeptMatter, sentOnly: boolean): Promise<Uint8Array> {
  const { government } = kept.item;
  const [naming, governments] = await Promise.all([namingOf(store, government), store.directory.governments()]);
  const governmentName = governments.find(({ code }) => code === government)?.name ?? government;
  const now = store.now().toISOString();
  const found = replyLetterOf({ kept, naming, governmentName, now, sentOnly });
  if (!found) throw apiFailure('reply-missing', { matter: kept.item.id });
  return replyLetterDocx(found);
}
