import type { Act, LedgerRow, ReviewEvent, ReviewProgress } from '@luoshi/ledger';
import { z } from 'zod';
import { apiError } from './error.ts';

const place = { start: z.number().int().min(0), end: z.number().int().min(1) };
const words = z.string().trim().min(1).max(400);
const year = z.number().int().min(1900).max(2200).nullable();

const quantityFields = {
  value: z.number(),
  upper: z.number().nullable(),
  unit: z.string().trim().max(40),
  bound: z.enum(['=', '>=', '<=', '>', '~']),
  measure: z.string().trim().max(400).describe('The thing measured, in the report’s words.'),
  indicator: z.string().max(60).nullable().describe('Key of a known main indicator, null for none.'),
  kind: z.enum(['level', 'change', 'share', 'rank']),
  status: z.enum(['achieved', 'planned', 'context']),
  year,
  scope: words.nullable().describe('For a rank, among whom: 全市, 全省.'),
};
const milestone = z.enum([
  'reach',
  'sustain',
  'sign',
  'start',
  'advance',
  'main',
  'complete',
  'operate',
  'award',
  'hold',
  'plan',
]);
const commitmentFields = {
  milestone,
  objects: z.array(z.object(place)).max(100),
  deadline: z.object({ text: words, date: z.iso.date().nullable() }).nullable(),
};

const changes = z
  .strictObject({ ...place, ...quantityFields, ...commitmentFields })
  .partial()
  .describe('Only what changes. `start` and `end` together move the fact; its text is always the slice there.');

const newFact = z.discriminatedUnion('factKind', [
  z.strictObject({
    factKind: z.literal('quantity'),
    ...place,
    ...z.object(quantityFields).partial().shape,
    value: quantityFields.value,
    unit: quantityFields.unit,
    measure: quantityFields.measure,
  }),
  z.strictObject({
    factKind: z.literal('commitment'),
    ...place,
    ...z.object(commitmentFields).partial().shape,
    milestone,
  }),
  z.strictObject({ factKind: z.literal('livelihood'), ...place }),
]);

const fact = z.string().min(1).max(40);

/** One act on one fact. */
export const act = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('confirm'), fact }),
  z.strictObject({ kind: z.literal('correct'), fact, changes }),
  z.strictObject({ kind: z.literal('reject'), fact, reason: words.optional() }),
  z.strictObject({ kind: z.literal('add'), fact: newFact }),
  z.strictObject({ kind: z.literal('reopen'), fact }),
]) satisfies z.ZodType<Act>;

export const actRequest = z.strictObject({
  expectedSeq: z.number().int().min(0).describe('The `seq` the caller last saw.'),
  act,
});
export type ActRequest = z.infer<typeof actRequest>;

/** Rows and events are the ledger's own; the ledger's types are the contract. */
export const ledgerRow = z.custom<LedgerRow>().meta({
  title: 'LedgerRow',
  description: 'id, kind, state (proposed confirmed corrected rejected added), effective values, by, at, seq, reason.',
});
export const reviewEvent = z.custom<ReviewEvent>().meta({
  title: 'ReviewEvent',
  description: 'id, report, seq (from 1), at (UTC), by, act. Never changed once written.',
});
export const reviewProgress = z.custom<ReviewProgress>().meta({
  title: 'ReviewProgress',
  description: 'reviewed, total, byState.',
});

export const acted = z.object({
  seq: z.number().int(),
  event: reviewEvent,
  row: ledgerRow.describe('The fact as it stands now.'),
  progress: reviewProgress,
});
export type Acted = z.infer<typeof acted>;

export const keptEvent = z.object({
  event: reviewEvent,
  hash: z.string().describe('SHA-256 over the event and the hash of the one before, lower-case hex.'),
});
export const eventList = z.object({ events: z.array(keptEvent) });
export type EventList = z.infer<typeof eventList>;

/** 409 of an act: somebody was there before. */
export const conflict = apiError.extend({
  seq: z.number().int().describe('Where the report stands now.'),
  since: z.array(reviewEvent).describe('What happened since `expectedSeq`.'),
  rows: z.array(ledgerRow).describe('The facts those acts touched, as they stand now.'),
});
export type Conflict = z.infer<typeof conflict>;
