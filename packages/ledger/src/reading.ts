// The reading contract: what `luoshi read --json` prints and the store keeps, one document a file.
import type { Facts } from '@luoshi/grammar';
import type { SourceText } from '@luoshi/reader';

/** Version of the document's fields; raised when a field changes meaning. Described by `reading.schema.json`. */
export const READING_SCHEMA = 'luoshi-reading/1';

/** One file read: its source text and every fact found in it. All spans point into `source.text`. */
export interface Reading extends Facts {
  readonly schema: typeof READING_SCHEMA;
  readonly source: SourceText;
}
