import { measurementsImport } from '../../api/indicator.ts';
import { accountParams } from '../../api/year-account.ts';
import { gridOfUpload } from '../../indicators/grid-of-upload.ts';
import { importPreview } from '../../indicators/import-preview.ts';
import { indicatorsOfYear } from '../../indicators/indicators-of-year.ts';
import { leadUnitsOf, mayEnter } from '../../indicators/may-enter.ts';
import { requireGovernment } from '../../permissions/index.ts';
import { receiveUpload } from '../../reading/receive-upload.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';
import { uploadBody } from '../upload-body.ts';

/** Shows what a sheet of figures would change. Nothing is written: the entries go to POST when a person has looked at them. */
export function postIndicatorsImport(app: App, { store, limits }: RoutesContext): void {
  app.post(
    '/api/indicators/:government/:year/import',
    {
      config: { rateLimit: { max: limits.uploadsPerMinute, timeWindow: '1 minute' } },
      schema: {
        summary: 'Preview a sheet of figures (Excel or CSV)',
        description: 'Problems name row and column. Where there are any, nothing of the sheet should be sent.',
        tags: ['indicators'],
        consumes: ['multipart/form-data'],
        params: accountParams,
        ...uploadBody({}),
        response: { 200: measurementsImport, ...errorsOf(400, 401, 403, 404, 413, 415, 422, 429) },
      },
    },
    async (request) => {
      const government = requireGovernment(request, request.params.government);
      const { bytes } = await receiveUpload(request, limits.fileBytes);
      const kept = await indicatorsOfYear(store, { government, year: request.params.year });
      const { grid, problems } = gridOfUpload(bytes);
      const preview = importPreview(kept, grid, (target) =>
        mayEnter(request, government, leadUnitsOf(target, kept.reported)),
      );
      return { entries: preview.entries, problems: [...problems, ...preview.problems] };
    },
  );
}
