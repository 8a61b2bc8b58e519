// What calls on years and governments side by side give.
import type { JudgedYear } from '@luoshi/ledger';
import { z } from 'zod';

export const judgedYear = z.custom<JudgedYear>().meta({
  title: 'JudgedYear',
  description:
    'year, jurisdiction, plan and next (name, sha256), refusal (why there is no verdict), targets and promises (total, judged, met), ' +
    'hardness, indicators (change and level, each with target, result and verdict).',
});

const government = z.object({ code: z.string(), name: z.string() });
const reports = z.record(z.string(), z.string()).describe('From a report’s SHA-256 to its id.');

export const governmentSeries = z.object({
  government,
  sample: z.boolean(),
  years: z.array(judgedYear),
  missing: z.array(z.number().int()).describe('Years after the first of which no report plans.'),
  reports,
});
export type GovernmentSeries = z.infer<typeof governmentSeries>;

export const governmentsOfYear = z.object({
  year: z.number().int().describe('The newest year with a plan where none was asked for.'),
  years: z.array(z.number().int()).describe('Years of which any report plans, the newest first.'),
  governments: z.array(z.object({ government, sample: z.boolean(), year: judgedYear })),
  reports,
});
export type GovernmentsOfYear = z.infer<typeof governmentsOfYear>;

export const tableFormat = z.enum(['csv', 'xlsx', 'parquet']).describe('Parquet has keys for words, for programs.');
