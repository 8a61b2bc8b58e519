import type { Reading } from '@luoshi/ledger';
import { z } from 'zod';

/** A reading as `luoshi-reading/1` describes it. Written by our own reader, so that it is not checked again on the way out. */
export const readingDocument = z.custom<Reading>().meta({
  title: 'Reading',
  description: 'One file read: its source text and every fact in it, each with its place. See `reading.schema.json`.',
});
