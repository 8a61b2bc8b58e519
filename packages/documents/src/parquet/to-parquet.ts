// A table that fits in memory into the bytes of a Parquet file.
import type { FigureCell, FigureColumn } from '@luoshi/ledger';
import { ByteWriter, parquetWrite } from 'hyparquet-writer';
import { parquetColumns, parquetSchema } from './parquet-columns.ts';

/** Apache Parquet, Snappy-compressed; every column may be empty. */
export async function toParquet(
  columns: readonly FigureColumn[],
  rows: readonly (readonly FigureCell[])[],
): Promise<Uint8Array> {
  const writer = new ByteWriter();
  await parquetWrite({
    writer,
    schema: parquetSchema(columns),
    columnData: parquetColumns(columns, rows),
    createdBy: 'luoshi',
  });
  return writer.getBytes();
}
