// A reading in the form that was asked for.
import type { Reading } from '@luoshi/ledger';
import { csvOf } from './csv.ts';
import type { Task } from './outcome.ts';
import { tableOf } from './table.ts';

/** The reading as text that ends in a line end. `json` is indented, `line` is one line. */
export function present(reading: Reading, { path, format, language, columns }: Task): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(reading, null, 2)}\n`;
    case 'line':
      return `${JSON.stringify(reading)}\n`;
    case 'csv':
      return csvOf(reading, path, language);
    case 'table':
      return tableOf(reading, language, columns);
  }
}
