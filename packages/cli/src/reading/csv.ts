// A reading as rows for a spreadsheet, one a fact.
import { foldReview, ledgerTable, type Reading, toCsv } from '@luoshi/ledger';
import type { Language } from '../language.ts';
import { messagesIn } from '../messages/say.ts';

/** With a head row and, before the ledger's own columns, the path of the file: rows of several files go into one table. */
export function csvOf(reading: Reading, path: string, language: Language): string {
  const ledger = ledgerTable(reading, foldReview(reading, []), language);
  return toCsv({
    ...ledger,
    columns: [messagesIn(language)['csv.file'], ...ledger.columns],
    rows: ledger.rows.map((row) => [path, ...row]),
  });
}
