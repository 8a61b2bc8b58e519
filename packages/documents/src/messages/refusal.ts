// Why a file is not read or a document not made: a code and its facts. Sentences in both languages are beside this file.

/** Every code, with when it occurs and the HTTP status it is answered with. */
export const documentsRefusals = {
  'file-too-large': { status: 413, when: 'an uploaded workbook has more bytes than are read' },
  'file-not-xlsx': { status: 415, when: 'the bytes are no zip, or a zip that is no Excel workbook' },
  'file-old-or-encrypted': { status: 415, when: 'an .xls of before 2007, or a workbook with a password' },
  'file-damaged': { status: 422, when: 'a part of the workbook is cut off, no XML, or declares its own entities' },
  'file-expands-too-far': { status: 413, when: 'the workbook would unpack to more than is read: a zip bomb' },
  'too-many-sheets': { status: 413, when: 'a workbook has more sheets than are read' },
  'too-many-rows': { status: 413, when: 'a sheet holds something below the last row that is read' },
  'too-many-columns': { status: 413, when: 'a sheet holds something right of the last column that is read' },
  'too-many-cells': { status: 413, when: 'a workbook has more filled cells than are read' },
  'workbook-empty': { status: 422, when: 'no visible sheet of the workbook has a filled cell' },
  'sheet-missing': { status: 422, when: 'no sheet of the workbook has the heads of a breakdown table' },
  'counts-do-not-add-up': {
    status: 422,
    when: 'the lights of a unit in a bulletin are not as many as its open matters',
  },
} as const;

export type DocumentsRefusalCode = keyof typeof documentsRefusals;

export type Facts = Readonly<Record<string, string | number>>;

export interface DocumentsRefusal {
  readonly refused: true;
  readonly code: DocumentsRefusalCode;
  readonly facts: Facts;
}

export function refuse(code: DocumentsRefusalCode, facts: Facts = {}): DocumentsRefusal {
  return { refused: true, code, facts };
}
