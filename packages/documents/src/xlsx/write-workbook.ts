// Sheets of cells into the bytes of an .xlsx, the same bytes for the same cells.
import writeXlsxFile, { type Feature, type Sheet } from 'write-excel-file/universal';
import { fixedZip } from '../zip/fixed-zip.ts';

/** A sheet as the library takes it, with what it lacks. */
export interface WorkbookSheet extends Sheet<Blob> {
  /** Columns, from 1, that are there but not shown. */
  readonly hiddenColumns?: readonly number[];
  /** Rows at the top that are printed on every page. */
  readonly printedHeadRows?: number;
}

/** The library lets a feature change attributes and parts of the file; hidden columns and printed heads are two such changes. */
function sheetExtras(sheets: readonly WorkbookSheet[]): Feature<Blob> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transformElementAttributes: (tag, attributes, _index, _options, { sheetIndex }) => {
            const hidden = sheets[sheetIndex]?.hiddenColumns ?? [];
            return tag === 'col' && hidden.includes(Number(attributes.min)) ? { ...attributes, hidden: 1 } : attributes;
          },
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
