import { z } from 'zod';
import { readingDocument } from './reading.ts';
import { ledgerRow, reviewProgress } from './review.ts';

export const government = z.object({
  code: z.string().describe('GB/T 2260: six digits; nine or twelve for a township or below.'),
  name: z.string(),
});

export const reportItem = z.object({
  id: z.string(),
  government,
  title: z.string().nullable(),
  reviewYear: z.number().int().nullable(),
  planYear: z.number().int().nullable(),
  deliveredOn: z.string().nullable().describe('ISO date.'),
  session: z.string().nullable(),
  speaker: z.string().nullable(),
  sourceName: z.string().describe('Name of the file.'),
  counts: z.object({
    quantities: z.number().int(),
    commitments: z.number().int(),
    facts: z.number().int().describe('All that are reviewed, those people added included.'),
    reviewed: z.number().int(),
  }),
  importedAt: z.string().describe('ISO 8601 instant, UTC.'),
  importedBy: z.string(),
  sample: z.boolean().describe('Belongs to the made-up county of the demonstration.'),
});
export type ReportItem = z.infer<typeof reportItem>;

export const reportList = z.object({ reports: z.array(reportItem) });
export type ReportList = z.infer<typeof reportList>;

export const reportDetail = z.object({
  id: z.string(),
  government,
  governmentSuccessor: z
    .object({ code: z.string(), name: z.string() })
    .nullable()
    .describe('Where the government was merged into another: its reports are read and not reviewed any more.'),
  sample: z.boolean(),
  importedAt: z.string(),
  importedBy: z.string(),
  reading: readingDocument,
  seq: z.number().int().describe('Number of the last act; send it back as `expectedSeq`.'),
  review: z.record(z.string(), ledgerRow).describe('Every fact of the reading as it stands, by its id.'),
  added: z.array(ledgerRow).describe('Facts people added, in text order.'),
  progress: reviewProgress,
});
export type ReportDetail = z.infer<typeof reportDetail>;

export const imported = z.object({
  id: z.string(),
  repeated: z.boolean().describe('True when this government had the same bytes already; nothing was added.'),
});
export type Imported = z.infer<typeof imported>;
