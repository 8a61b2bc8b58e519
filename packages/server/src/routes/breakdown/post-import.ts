import { breakdownColumns, breakdownFromXlsx, type Change, type Problem, problemSentence } from '@luoshi/documents';
import type { BreakdownRow } from '@luoshi/ledger';
import { chinaDay } from '@luoshi/store';
import { type ImportPreview, importPreview } from '../../api/breakdown.ts';
import { breakdownFor } from '../../breakdown/present-breakdown.ts';
import { requiredReport } from '../../breakdown/report-of-breakdown.ts';
import { rowsAfterImport } from '../../breakdown/rows-after-import.ts';
import { requiredAccount } from '../../matters/required-matter.ts';
import { receiveUpload } from '../../reading/receive-upload.ts';
import { apiFailure } from '../../refusals/api-failure.ts';
import { documentsFailure } from '../../refusals/matter-failure.ts';
import { errorsOf } from '../errors-of.ts';
import { reportParams } from '../report-params.ts';
import type { App, RoutesContext } from '../routes-context.ts';
import { uploadBody } from '../upload-body.ts';

/** Shows what an edited workbook would change. Nothing is written: the rows go to PUT when a person has looked at them. */
export function postImport(app: App, { store, limits }: RoutesContext): void {
  app.post(
    '/api/reports/:id/breakdown/import',
    {
      config: { rateLimit: { max: limits.uploadsPerMinute, timeWindow: '1 minute' } },
      schema: {
        summary: 'Preview what an edited workbook would change',
        tags: ['breakdown'],
        consumes: ['multipart/form-data'],
        params: reportParams,
        ...uploadBody({}),
        response: { 200: importPreview, ...errorsOf(400, 401, 403, 404, 413, 415, 422, 429) },
      },
    },
    async (request) => {
      const caller = requiredAccount(request);
      const found = await requiredReport(store, request.params.id, request);
      const { bytes } = await receiveUpload(request, limits.fileBytes);
      const current = await breakdownFor(store, found, caller);
      if (!current) throw apiFailure('breakdown-missing');
      const rows = current.rows;
      const directory = await store.directory.withSealedPhones(found.report.government.code);
      const preview = breakdownFromXlsx(bytes, { current: rows, directory, date: chinaDay(store.now()) });
      if ('refused' in preview) throw documentsFailure(preview);
      return {
        changes: presentChanges(preview.changes, rows),
        problems: preview.problems.map(presentProblem),
        rows: [...rowsAfterImport(rows, preview.changes)],
        expectedSeq: current.seq,
      };
    },
  );
}

/** Changes of one row together, in the order in which rows first occur. */
function presentChanges(changes: readonly Change[], rows: readonly BreakdownRow[]): ImportPreview['changes'] {
  const titleOf = (id: string) => rows.find((row) => row.id === id)?.title ?? '';
  const shown: ImportPreview['changes'] = [];
  for (const change of changes) {
    if (change.kind === 'removed')
      shown.push({ kind: 'removed', row: change.id, number: change.number, title: change.title, fields: [] });
    else if (change.kind === 'added')
      shown.push({
        kind: 'added',
        row: '',
        number: change.values.number ?? rows.length + 1,
        title: change.title,
        fields: [],
      });
    else {
      const field = { field: change.field, name: headOf(change.field), before: change.from, after: change.to };
      const row = shown.find((one) => one.kind === 'changed' && one.row === change.id);
      if (row) row.fields.push(field);
      else
        shown.push({
          kind: 'changed',
          row: change.id,
          number: change.number,
          title: titleOf(change.id),
          fields: [field],
        });
    }
  }
  return shown;
}

/** The head of the column, as the workbook has it. */
const headOf = (field: string): string => breakdownColumns.find(({ key }) => key === field)?.head ?? field;

function presentProblem(problem: Problem): ImportPreview['problems'][number] {
  const { row, column, code } = problem;
  return { row, column: column ?? '', code, zh: problemSentence(problem, 'zh'), en: problemSentence(problem, 'en') };
}
