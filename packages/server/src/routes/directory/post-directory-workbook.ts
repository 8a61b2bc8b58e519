import { gridFromXlsx, problemSentence, type SheetGrid } from '@luoshi/documents';
import { headsAt } from '@luoshi/ledger';
import { type DirectoryGrid, directoryGrid } from '../../api/directory.ts';
import { receiveUpload } from '../../reading/receive-upload.ts';
import { documentsFailure } from '../../refusals/matter-failure.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';
import { uploadBody } from '../upload-body.ts';

/** Reads an Excel list of units or people. Nothing is written: the grid goes to `/api/directory/sheets`, which shows and saves. */
export function postDirectoryWorkbook(app: App, { limits }: RoutesContext): void {
  app.post(
    '/api/directory/workbook',
    {
      config: { rateLimit: { max: limits.uploadsPerMinute, timeWindow: '1 minute' } },
      schema: {
        summary: 'Read an Excel list of units or people',
        tags: ['directory'],
        consumes: ['multipart/form-data'],
        ...uploadBody({ 'sheet?': '`people` for the list of people; units otherwise. Problems carry it.' }),
        response: { 200: directoryGrid, ...errorsOf(400, 401, 403, 413, 415, 422, 429) },
      },
    },
    async (request): Promise<DirectoryGrid> => {
      const { bytes, fields } = await receiveUpload(request, limits.fileBytes);
      const sheet = fields.sheet === 'people' ? 'people' : 'units';
      const read = gridFromXlsx(bytes, (grid) => headsAt(sheet, grid));
      if ('refused' in read) throw documentsFailure(read);
      return {
        grid: read.grid.map((row) => [...row]),
        hasOther: hasOtherSheet(bytes, sheet, read.grid),
        problems: read.problems.map((problem) => ({
          code: problem.code,
          sheet,
          row: problem.row,
          column: problem.columnNumber,
          zh: problemSentence(problem, 'zh'),
          en: problemSentence(problem, 'en'),
        })),
      };
    },
  );
}

/** The same sheet may answer to both; only another one counts. */
function hasOtherSheet(bytes: Uint8Array, sheet: 'units' | 'people', grid: SheetGrid['grid']): boolean {
  const other = sheet === 'people' ? 'units' : 'people';
  const read = gridFromXlsx(bytes, (each) => headsAt(other, each));
  return (
    !('refused' in read) && headsAt(other, read.grid) !== null && JSON.stringify(read.grid) !== JSON.stringify(grid)
  );
}
