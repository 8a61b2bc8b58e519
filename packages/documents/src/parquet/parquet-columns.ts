// Columns and rows of a table in the words of the Parquet library.
import type { FigureCell, FigureColumn, FigureColumnType } from '@luoshi/ledger';
import type { ColumnSource } from 'hyparquet-writer';

type SchemaElement = NonNullable<Parameters<typeof import('hyparquet-writer')['parquetWrite']>[0]['schema']>[number];

const elements: Readonly<Record<FigureColumnType, Omit<SchemaElement, 'name'>>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' },
  whole: { type: 'INT32', repetition_type: 'OPTIONAL' },
  number: { type: 'DOUBLE', repetition_type: 'OPTIONAL' },
  flag: { type: 'BOOLEAN', repetition_type: 'OPTIONAL' },
};

/** Every column may be empty. */
export const parquetSchema = (columns: readonly FigureColumn[]): SchemaElement[] => [
  { name: 'root', num_children: columns.length },
  ...columns.map(({ name, type }) => ({ name, ...elements[type] })),
];

export const parquetColumns = (
  columns: readonly FigureColumn[],
  rows: readonly (readonly FigureCell[])[],
): ColumnSource[] => columns.map(({ name }, at) => ({ name, data: rows.map((row) => row[at] ?? null) }));
