// A file of figures as cells: an Excel workbook, or CSV in UTF-8 or GB18030, with commas or tabs.
import { gridFromXlsx, problemSentence } from '@luoshi/documents';
import { parseCsv } from '@luoshi/ledger';
import type { MeasurementsImport } from '../api/indicator.ts';
import { documentsFailure } from '../refusals/matter-failure.ts';

export interface UploadedGrid {
  readonly grid: readonly (readonly string[])[];
  readonly problems: MeasurementsImport['problems'];
}

export function gridOfUpload(bytes: Uint8Array): UploadedGrid {
  if (!isZip(bytes)) return { grid: gridOfText(textOf(bytes)), problems: [] };
  const read = gridFromXlsx(bytes);
  if ('refused' in read) throw documentsFailure(read);
  return {
    grid: read.grid,
    problems: read.problems.map((problem) => ({
      entry: null,
      row: problem.row,
      column: problem.columnNumber,
      code: problem.code,
      zh: problemSentence(problem, 'zh'),
      en: problemSentence(problem, 'en'),
    })),
  };
}

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** Excel in China saves CSV in GB18030; bytes that are not UTF-8 are taken for it. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

const gridOfText = (text: string): UploadedGrid['grid'] => parseCsv(text, /^[^\n]*\t/.test(text) ? '\t' : ',');
