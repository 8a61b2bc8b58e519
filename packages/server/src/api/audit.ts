import { chainKinds } from '@luoshi/store';
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

const brokenChain = z.object({
  chain: z.string().describe('Id of the report or matter, or the year; empty for the audit log.'),
  firstBroken: z.number().int().describe('Number of the first event that was changed or lost, from 1.'),
});

const chainsChecked = z.object({
  kind: z.enum(chainKinds),
  chains: z.number().int(),
  events: z.number().int().describe('Sound events: of a broken chain those before its first broken one.'),
  brokenChains: z.number().int(),
  broken: z.array(brokenChain).describe('The first 20 of them.'),
});

/** Names of chains and numbers of events, and nothing of what is in them. */
export const auditChecked = z.object({
  government: z.string(),
  isWhole: z.boolean().describe('No chain of any kind is broken.'),
  kinds: z.array(chainsChecked),
});
export type AuditChecked = z.infer<typeof auditChecked>;
