// What the call on a year's publication gives: where each line stands on its way to the public, and what a rule would clear.
import type { ClearingRule, PublicationStanding } from '@luoshi/ledger';
import { z } from 'zod';
import { instant } from './named.ts';
import { promiseClass, verdict } from './year-account.ts';

const count = z.number().int();

const excerpt = z.object({
  before: z.string().describe('Of the same sentence, and of no other promise.'),
  text: z.string(),
  after: z.string(),
  isCutBefore: z.boolean(),
  isCutAfter: z.boolean(),
  page: count.nullable(),
});

const standing = z
  .enum(['unruled', 'ready', 'under-review', 'cleared', 'withheld'])
  .describe(
    '`ready`: ruled on, neither shown nor kept back; `under-review`: shown without a verdict since it was ruled on anew.',
  ) satisfies z.ZodType<PublicationStanding>;

export const publicationLine = z.object({
  promise: z.string().describe('Id of the promise, to act on it.'),
  number: count,
  class: promiseClass,
  heading: z.string(),
  standing,
  verdict,
  isRuled: z.boolean().describe('Whether a ruling is in force; without one it cannot be cleared.'),
  shown: z
    .object({
      promise: excerpt,
      result: excerpt.nullable(),
      reason: z.string().nullable().describe('Of an overruling; the public reads it.'),
      works: count.describe('Pieces of work whose unit, date and number of files the public sees with the evidence.'),
    })
    .nullable()
    .describe(
      'What the public sees of it once it is cleared; of one under review without a ruling, its words. Null while nobody ruled on it.',
    ),
  evidence: z.boolean().nullable().describe('Whether evidence was cleared with it; null while it is not cleared.'),
  address: z.string().nullable().describe('Of its public page; null while it has none.'),
  withheld: z.object({ by: z.string(), at: instant, reason: z.string() }).nullable(),
});
export type PublicationLine = z.infer<typeof publicationLine>;

export const clearingRule = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('all') }),
  z.object({ kind: z.literal('heading'), heading: z.string() }),
  z.object({ kind: z.literal('verdict'), verdict }),
  z.object({ kind: z.literal('class'), class: promiseClass }),
]) satisfies z.ZodType<ClearingRule>;

export const publicationAnswer = z.object({
  government: z.object({ code: z.string(), name: z.string() }),
  year: count,
  seq: count.describe('Number of the last act; send it back as `expectedSeq`.'),
  total: count,
  standings: z
    .object({ unruled: count, ready: count, 'under-review': count, cleared: count, withheld: count })
    .describe('Add up to `total`. The public is told of the cleared and of those under review alone.'),
  address: z.string().describe('Of the public account; not found while nothing is public.'),
  report: z
    .object({
      published: z.object({ by: z.string(), at: instant }).nullable().describe('Null: excerpts for public promises.'),
      address: z.string(),
    })
    .describe('Whether the public reads the whole plan report; the acts are `publish-report` and `unpublish-report`.'),
  rules: z
    .array(z.object({ rule: clearingRule, promises: z.array(z.string()) }))
    .describe('Each with the ready lines it would clear; what is withheld is in none.'),
  lines: z.array(publicationLine),
});
export type PublicationAnswer = z.infer<typeof publicationAnswer>;
