import type { FieldValue } from '@luoshi/mechanisms';
import { z } from 'zod';
import { apiError } from './error.ts';
import { historyLine, matterEvent, matterItem } from './matter.ts';

const fieldText = z.string().max(4_000);
const fieldValue = z.union([
  fieldText,
  z.number(),
  z.array(z.string().max(60)).max(60),
  z.array(z.strictObject({ title: fieldText, date: z.string().max(10) })).max(60),
]) satisfies z.ZodType<FieldValue>;

const form = z.record(z.string().max(60), fieldValue).describe('Values by the ids of the fields of the command.');
const key = z
  .string()
  .min(8)
  .max(80)
  .describe(
    'Made by the caller, new for each form: the same key again is answered as the first time and changes nothing.',
  );
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

export const commandRequest = z.strictObject({
  command: z.string().max(60),
  form: form.default({}),
  evidence: z.array(sha256).max(30).default([]).describe('Files sent to `/api/evidence` before.'),
  expectedSeq: z.number().int().min(1).describe('The `seq` the caller last saw.'),
  key,
});
export type CommandRequest = z.input<typeof commandRequest>;

export const commandDone = z.object({
  item: matterItem.describe('The matter as it stands now.'),
  event: matterEvent,
  repeated: z.boolean().describe('True when the key was seen before.'),
});
export type CommandDone = z.infer<typeof commandDone>;

/** 409 of a command: somebody was there before. */
export const matterOvertaken = apiError.extend({
  since: z.array(historyLine).describe('What happened since `expectedSeq`.'),
  item: matterItem.describe('The matter as it stands now.'),
});
export type MatterOvertaken = z.infer<typeof matterOvertaken>;

export const bulkCommandRequest = z.strictObject({
  command: z.string().max(60),
  form: form.default({}),
  matters: z
    .array(z.strictObject({ id: z.string().max(80), expectedSeq: z.number().int().min(1) }))
    .min(1)
    .max(200),
  evidence: z.array(sha256).max(30).default([]).describe('Files sent to `/api/evidence` before, attached to each.'),
  key: key.describe('Of the whole; each matter gets its own from it.'),
});
export type BulkCommandRequest = z.input<typeof bulkCommandRequest>;

export const bulkOutcome = z.object({
  done: z.number().int(),
  outcomes: z.array(
    z.object({
      id: z.string(),
      item: matterItem.nullable().describe('Null where it was refused.'),
      error: apiError.shape.error.nullable(),
    }),
  ),
});
export type BulkOutcome = z.infer<typeof bulkOutcome>;

export const newMatterRequest = z.strictObject({
  mechanism: z.string().max(60).default('13710'),
  class: z.string().max(60),
  work: z.enum(['indicator', 'project', 'task', 'livelihood', 'reform']).default('task'),
  title: z.string().trim().min(1).max(400),
  origin: z.string().trim().min(1).max(200).describe('会议、批示 or another origin, in words.'),
  heading: z.string().max(200).default(''),
  leadUnit: z.string().max(60),
  collectingUnit: z.string().max(60).nullable().default(null),
  coUnits: z.array(z.string().max(60)).max(60).default([]),
  leaderPost: z.string().max(60).nullable().default(null),
  limit: z.iso.date().nullable(),
  resultForm: z.string().max(200).default(''),
  handOut: z.boolean().default(false).describe('Establish and hand out at once.'),
  key,
});
export type NewMatterRequest = z.input<typeof newMatterRequest>;

export const giveDownRequest = z.strictObject({
  government: z.string().max(12).describe('Code of a government directly below.'),
  leadUnit: z
    .string()
    .max(60)
    .optional()
    .describe('Unit of that government; left out: its supervision office chooses.'),
});
export type GiveDownRequest = z.infer<typeof giveDownRequest>;

export const takeOverRequest = z.strictObject({
  leadUnit: z.string().max(60).describe('Unit of the successor that goes on with it.'),
  leaderPost: z.string().max(60).nullable().default(null).describe('Post of the successor’s leader in charge.'),
  limit: z.iso.date().optional().describe('Left out: the limit it had.'),
});
export type TakeOverRequest = z.input<typeof takeOverRequest>;

export const openedMatters = z.object({
  items: z.array(matterItem),
  repeated: z.number().int().describe('Works that had a matter already.'),
  refused: z
    .array(z.object({ row: z.string(), error: apiError.shape.error }))
    .describe('Rows no matter was opened for, each with why.'),
});
export type OpenedMatters = z.infer<typeof openedMatters>;
