import { draftDocx, draftTitle } from '@luoshi/documents';
import { chinaDay } from '@luoshi/store';
import { reviewDraftAnswer } from '../../api/review-draft.ts';
import { accountParams } from '../../api/year-account.ts';
import { namingOf } from '../../matters/naming.ts';
import { draftOfYear } from '../../year-accounts/draft-of-year.ts';
import { presentDraft } from '../../year-accounts/present-draft.ts';
import { requiredAccountOf } from '../../year-accounts/required-account.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';
import { sendWord, wordAnswer } from '../send-document.ts';

/** Next year's review of the account's year, drafted anew at each call: it is nothing but the account. */
export function getReviewDraft(app: App, { store }: RoutesContext): void {
  const schema = { tags: ['year-accounts'], params: accountParams };
  const errors = errorsOf(400, 401, 403, 404, 422);
  app.get(
    '/api/year-accounts/:government/:year/draft',
    {
      schema: {
        ...schema,
        summary: 'Next year’s review drafted from the account',
        description:
          'Stated is what a person ruled, what closed matters prove and what was measured; each with its sources.',
        response: { 200: reviewDraftAnswer, ...errors },
      },
    },
    async (request) => {
      const kept = await requiredAccountOf(store, request, request.params);
      return presentDraft(await draftOfYear(store, kept), kept, await namingOf(store, request.params.government));
    },
  );
  app.get(
    '/api/year-accounts/:government/:year/draft.docx',
    {
      schema: {
        ...schema,
        summary: 'The drafted review as a Word document',
        description: 'A footnote with its sources at every statement; what nothing supports in an annex.',
        response: { 200: wordAnswer, ...errors },
      },
    },
    async (request, reply) => {
      const kept = await requiredAccountOf(store, request, request.params);
      const draft = await draftOfYear(store, kept);
      const settings = { date: chinaDay(store.now()), office: `${draft.government.name}人民政府办公室` };
      const directory = await store.directory.withSealedPhones(draft.government.code);
      return sendWord(reply, `${draftTitle(draft)}.docx`, await draftDocx(draft, directory, settings));
    },
  );
}
