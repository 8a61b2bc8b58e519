// Sheets of cells into the bytes of an .xlsx, the same bytes for the same cells.
import writeXlsxFile, { type Feature, type Sheet } from 'write-excel-file/universal';
import { fixedZip } from '../zip/fixed-zip.ts';

/** A sheet as the library takes it, with what it lacks. */
export interface WorkbookSheet extends Sheet<Blob> {
  /** Columns, from 1, that are there but not shown. */
  readonly hiddenColumns?: readonly number[];
  /** Rows at the top that are printed on every page. */
  readonly printedHeadRows?: number;
  /** Printed as wide as one page, over as many pages as it takes: on A4, or on A3 where A4 would make it too small to read. */
  readonly fitsPageWidth?: boolean;
}

/** Digits of the sheet's font across an A4 page that lies, shrunk to 60 percent: 6.6 of 11 points. */
const READABLE_ON_A4 = 215;
/** As a workbook numbers paper (ECMA-376, 18.3.1.63). */
const PAPER = { a3: 8, a4: 9 } as const;

/** For columns as wide as that together, in digits of the sheet's font. */
export const paperFor = (columns: readonly { readonly width?: number }[]): number =>
  columns.reduce((sum, { width = 0 }) => sum + width, 0) > READABLE_ON_A4 ? PAPER.a3 : PAPER.a4;

/** The library lets a feature change attributes and parts of the file; hidden columns, printed heads and the width in print are such changes. */
function sheetExtras(sheets: readonly WorkbookSheet[]): Feature<Blob> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transformElementAttributes: (tag, attributes, _index, _options, { sheetIndex }) => {
            const { hiddenColumns = [], fitsPageWidth } = sheets[sheetIndex] ?? {};
            if (tag === 'col' && hiddenColumns.includes(Number(attributes.min))) return { ...attributes, hidden: 1 };
            return tag === 'pageSetup' && fitsPageWidth
              ? { ...attributes, paperSize: paperFor(sheets[sheetIndex]?.columns ?? []), fitToWidth: 1, fitToHeight: 0 }
              : attributes;
          },
          transform: (xml, _options, { sheetIndex }) =>
            sheets[sheetIndex]?.fitsPageWidth
              ? xml.replace(/<worksheet[^>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
              : xml,
        },
        'xl/workbook.xml': {
          transform: (xml) => xml.replace(/<definedNames\s*\/>/, printTitles(sheets)),
        },
      },
    },
  };
}

function printTitles(sheets: readonly WorkbookSheet[]): string {
  const names = sheets.flatMap(({ sheet, printedHeadRows }, i) =>
    printedHeadRows === undefined
      ? []
      : [`<definedName name="_xlnm.Print_Titles" localSheetId="${i}">'${sheet}'!$1:$${printedHeadRows}</definedName>`],
  );
  return names.length > 0 ? `<definedNames>${names.join('')}</definedNames>` : '<definedNames/>';
}

/** Sheet names must be fit for Excel: see `sheetName`. */
export async function writeWorkbook(sheets: readonly WorkbookSheet[]): Promise<Uint8Array> {
  const options = { fontFamily: '宋体', fontSize: 11, features: [sheetExtras(sheets)] };
  const blob = await writeXlsxFile([...sheets], options).toBlob();
  return fixedZip(new Uint8Array(await blob.arrayBuffer()));
}

/** A name that Excel takes for a sheet: at most 31 characters, none of []/\:*?', not empty. */
export function sheetName(title: string): string {
  const name = title.replace(/[[\]/\\:*?'\u0000-\u001f]+/g, ' ').trim();
  return [...name].slice(0, 31).join('').trim() || '表';
}
