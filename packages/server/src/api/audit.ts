import { z } from 'zod';

export const auditEntry = z.object({
  government: z.string(),
  seq: z.number().int(),
  at: z.string(),
  account: z.string().nullable(),
  name: z.string().nullable(),
  event: z.string(),
  target: z.string().nullable(),
  result: z.string().describe('`done`, or the code of the refusal.'),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  hash: z.string(),
});

export const auditQuery = z.object({
  government: z.string().max(12).optional(),
  before: z.coerce
    .number()
    .int()
    .positive()
    .optional()
    .describe('Entries before this number; the newest when left out.'),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});

export const auditList = z.object({
  government: z.string(),
  entries: z.array(auditEntry).describe('The newest first.'),
});
export type AuditList = z.infer<typeof auditList>;

export const auditChecked = z.object({
  government: z.string(),
  entries: z.number().int().describe('Sound entries, counted from the beginning.'),
  firstBroken: z.number().int().nullable().describe('Number of the first entry that was changed or lost.'),
});
export type AuditChecked = z.infer<typeof auditChecked>;
