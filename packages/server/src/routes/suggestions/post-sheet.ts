import { dateInChina, registerFromGrid, registerSentence } from '@luoshi/mechanisms';
import type { RequestAccount } from '../../accounts/request-account.ts';
import { type RegisterPreview, registerPreview } from '../../api/suggestion.ts';
import { gridOfUpload } from '../../indicators/grid-of-upload.ts';
import { type Presenting, presentingOf } from '../../matters/present-item.ts';
import { actorOn } from '../../matters/relations-to-matter.ts';
import { requiredAccount } from '../../matters/required-matter.ts';
import { receiveUpload } from '../../reading/receive-upload.ts';
import { matterFailure } from '../../refusals/matter-failure.ts';
import { openingOfSuggestion } from '../../suggestions/opening-of-suggestion.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';
import { uploadBody } from '../upload-body.ts';

/** A register in Excel or CSV: shown with its problems, saved only when asked and when there is none. All of it or nothing. */
export function postSuggestionSheet(app: App, { store, limits }: RoutesContext): void {
  app.post(
    '/api/suggestions/sheet',
    {
      config: { rateLimit: { max: limits.uploadsPerMinute, timeWindow: '1 minute' } },
      schema: {
        summary: 'Register many suggestions from an Excel or CSV file, after a preview',
        tags: ['suggestions'],
        consumes: ['multipart/form-data'],
        ...uploadBody({ 'save?': '`yes` to save; left out, nothing is written.' }),
        response: { 200: registerPreview, ...errorsOf(400, 401, 403, 413, 415, 422, 429) },
      },
    },
    async (request): Promise<RegisterPreview> => {
      const caller = requiredAccount(request);
      const { bytes, fields } = await receiveUpload(request, limits.fileBytes);
      const presenting = await presentingOf(store, caller.government);
      const preview = previewOf(bytes, presenting);
      const { rows, shown, problems } = preview;
      if (fields.save !== 'yes' || problems.length > 0 || rows.length === 0)
        return { rows: shown, problems, saved: null };
      const openings = rows.map((row) => openingOfSuggestion(row, presenting.naming));
      const outcome = await store.matters.open(openings, openedBy(caller));
      if ('refused' in outcome) throw matterFailure(outcome);
      const { items, repeated } = outcome;
      return { rows: shown, problems, saved: { opened: items.length - repeated, repeated } };
    },
  );
}

const openedBy = (caller: RequestAccount) => ({
  government: caller.government,
  actor: actorOn({ leadUnit: null, collectingUnit: null, coUnits: [], leaderPost: null }, caller),
  relations: ['office'] as const,
});

function previewOf(bytes: Uint8Array, { naming, now }: Presenting) {
  const { grid, problems: cells } = gridOfUpload(bytes);
  const read = registerFromGrid(grid, { directory: naming.directory, today: dateInChina(now) });
  const problems = [
    ...cells.map(({ row, code, zh, en }) => ({ row: row ?? 0, code, zh, en })),
    ...read.problems.map((problem) => ({
      row: problem.row,
      code: problem.code,
      zh: registerSentence(problem, 'zh'),
      en: registerSentence(problem, 'en'),
    })),
  ];
  const shown = read.rows.map(({ row, kind, session, number, title, proposers, leadUnit, coUnits }) => ({
    row,
    kind: kind as RegisterPreview['rows'][number]['kind'],
    session,
    number,
    title,
    proposers: proposers.map(({ name, person }) => ({ name, isKnown: person !== null })),
    leadUnit: naming.unit(leadUnit),
    coUnits: coUnits.map(naming.unit),
  }));
  return { rows: read.rows, shown, problems };
}
