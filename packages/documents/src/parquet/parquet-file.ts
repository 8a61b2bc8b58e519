// Rows, as many as there are, into a Parquet file: a group at a time, so that memory does not grow with the file.
import { randomUUID } from 'node:crypto';
import { rename, rm } from 'node:fs/promises';
import type { FigureCell, FigureColumn } from '@luoshi/ledger';
import { fileWriter, ParquetWriter } from 'hyparquet-writer';
import { parquetColumns, parquetSchema } from './parquet-columns.ts';

/** Rows of a group: large enough for dictionaries to pay, small enough to be nothing in memory. */
const GROUP = 10_000;

export interface ParquetFile {
  add(row: readonly FigureCell[]): Promise<void>;
  /** Puts the file in its place. */
  close(): Promise<void>;
  /** Leaves no trace; what stood at the place before stays. */
  abandon(): Promise<void>;
}

/**
 * Opens a file that is written beside its place and moved there when it is whole.
 * Throws the system's error where the folder cannot be written.
 */
export function openParquetFile(path: string, columns: readonly FigureColumn[]): ParquetFile {
  const part = `${path}.${randomUUID()}.part`;
  const writer = fileWriter(part);
  const parquet = new ParquetWriter({ writer, schema: parquetSchema(columns), createdBy: 'luoshi' });
  let rows: (readonly FigureCell[])[] = [];
  async function flush(): Promise<void> {
    if (rows.length === 0) return;
    const columnData = parquetColumns(columns, rows);
    rows = [];
    await parquet.write({ columnData, rowGroupSize: GROUP });
  }
  return {
    async add(row) {
      rows.push(row);
      if (rows.length === GROUP) await flush();
    },
    async close() {
      await flush();
      await parquet.finish();
      await rename(part, path);
    },
    abandon: () => rm(part, { force: true }),
  };
}
