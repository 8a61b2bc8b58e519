import type { BreakdownRow } from '@luoshi/ledger';
import { z } from 'zod';
import { apiError } from './error.ts';
import { promise, workClass, workTarget } from './matter.ts';
import { instant } from './named.ts';

const id = z.string().min(1).max(80);
const text = z.string().max(2_000);
const proposal = z.object({
  rule: z.enum(['lexicon', 'past-assignment', 'named-in-text', 'deadline', 'year-end', 'fact']),
  words: z.array(z.string()).readonly(),
  confidence: z.number().min(0).max(1),
});

/** As the ledger keeps it. */
export const breakdownRow = z.object({
  id,
  number: z.number().int().min(1),
  class: workClass,
  promise,
  otherPromises: z.array(promise).readonly().exactOptional(),
  title: z.string().trim().min(1).max(400),
  targets: z.array(workTarget).max(40).readonly(),
  heading: z.string().max(200),
  leaderPost: id.nullable(),
  leadUnit: id.nullable(),
  collectingUnit: id.nullable(),
  coUnits: z.array(id).max(60).readonly(),
  limit: z.iso.date().nullable(),
  quarterlyPlan: z.tuple([text, text, text, text]).readonly(),
  monthlyPlan: z.array(text).length(12).readonly(),
  resultForm: z.string().max(200),
  proposed: z
    .partialRecord(z.enum(['class', 'title', 'leadUnit', 'coUnits', 'leaderPost', 'limit', 'resultForm']), proposal)
    .describe('Fields the software filled and nobody has confirmed yet, each with why and how sure.'),
}) satisfies z.ZodType<BreakdownRow>;

export const breakdown = z.object({
  report: z.string(),
  government: z.string(),
  year: z.number().int().nullable().describe('Plan year of the report.'),
  version: z
    .number()
    .int()
    .describe('From 1; the version in work, or the newest issued. 0: a proposal nobody has saved.'),
  issuedAt: instant.nullable().describe('Null: in work.'),
  issuedBy: z.string().nullable(),
  seq: z.number().int().describe('Send it back as `expectedSeq`.'),
  rows: z.array(breakdownRow),
  versions: z.array(
    z.object({
      version: z.number().int(),
      issuedAt: instant.nullable(),
      issuedBy: z.string().nullable(),
    }),
  ),
  abilities: z.object({ edit: z.boolean(), issue: z.boolean(), open: z.boolean() }),
});
export type BreakdownAnswer = z.infer<typeof breakdown>;

export const breakdownSave = z.strictObject({
  expectedSeq: z.number().int().min(0),
  rows: z.array(breakdownRow).max(1_000),
});
export type BreakdownSave = { readonly expectedSeq: number; readonly rows: readonly BreakdownRow[] };

export const breakdownIssue = z.strictObject({ expectedSeq: z.number().int().min(0) });

/** 409: somebody saved or issued in between. */
export const breakdownOvertaken = apiError.extend({ breakdown });

export const importedChange = z.object({
  kind: z.enum(['added', 'removed', 'changed']),
  row: z.string().describe('Id of the row; of an added one the id it will get.'),
  number: z.number().int(),
  title: z.string(),
  fields: z.array(
    z.object({
      field: z.string(),
      name: z.string().describe('Head of its column.'),
      before: z.string(),
      after: z.string(),
    }),
  ),
});

export const importProblem = z.object({
  row: z.number().int().describe('Row of the sheet, from 1, as Excel counts.'),
  column: z.string().describe('Letter of the column; empty for the whole row.'),
  code: z.string(),
  zh: z.string(),
  en: z.string(),
});

export const importPreview = z.object({
  changes: z.array(importedChange),
  problems: z.array(importProblem).describe('While there is one, the table must not be taken over.'),
  rows: z.array(breakdownRow).describe('The table as it would be; send it to PUT to take it over.'),
  expectedSeq: z.number().int(),
});
export type ImportPreview = z.infer<typeof importPreview>;

export const openFromBreakdown = z.strictObject({
  mechanism: z.string().max(60).default('13710'),
  class: z.string().max(60).default('continuing'),
  rows: z.array(z.string().max(80)).max(1_000).optional().describe('Ids of rows; left out: all.'),
  handOut: z.boolean().default(false).describe('Establish and hand out at once.'),
  key: z.string().min(8).max(80),
});
export type OpenFromBreakdown = z.input<typeof openFromBreakdown>;
