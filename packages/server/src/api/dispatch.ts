import { z } from 'zod';
import { apiError } from './error.ts';
import { colour, matterItem } from './matter.ts';
import { bilingual, day, unitName } from './named.ts';

const kind = z.enum(['friday', 'weekly', 'monthly', 'special']);

export const agendaItem = z.object({
  matter: z.string().nullable(),
  title: z.string(),
  why: z.enum(['last-decision', 'red', 'yellow', 'coordination', 'added']),
  note: z.string(),
  since: day
    .nullable()
    .default(null)
    .describe('Of what came up after the session was planned: since when. Null for what was there.'),
});

/** Before a session is held as its matter stands today, after it as it stood then; null for what is no matter. A decision names its unit. */
const standingItem = agendaItem.extend({
  unit: unitName.nullable().describe('The lead unit.'),
  light: colour.nullable(),
  stateName: bilingual.nullable(),
});

export const decision = z.object({
  id: z.string(),
  text: z.string(),
  unit: z.string().nullable(),
  unitName: unitName.nullable(),
  limit: day.nullable(),
  matter: z.string().nullable().describe('The matter that it became.'),
  done: z.boolean(),
});

/** 会商、调度: one meeting of leaders on matters. */
export const dispatchSession = z.object({
  id: z.string(),
  kind,
  heldOn: day,
  title: z.string(),
  chair: z.string(),
  state: z.enum(['planned', 'held']),
  seq: z.number().int().describe('Send it back as `expectedSeq`.'),
  agenda: z.array(standingItem),
  takenOut: z
    .array(z.string())
    .describe('Ids of matters, or words of decisions, that somebody took off: they are not put on again.'),
  decisions: z.array(decision),
  present: z.array(z.string()),
  absent: z.array(z.string()),
});
export type DispatchSession = z.infer<typeof dispatchSession>;

export const dispatchSessions = z.object({ sessions: z.array(dispatchSession) });
export type DispatchSessions = z.infer<typeof dispatchSessions>;

export const newDispatchSession = z.strictObject({
  kind,
  heldOn: z.iso.date(),
  title: z.string().trim().max(200).default('').describe('Left empty, made from kind and day.'),
  chair: z.string().trim().max(60),
});
export type NewDispatchSession = z.input<typeof newDispatchSession>;

export const dispatchUpdate = z.strictObject({
  expectedSeq: z.number().int().min(1),
  agenda: z
    .array(agendaItem.extend({ title: z.string().max(2_000), note: z.string().max(4_000) }))
    .max(400)
    .optional(),
  takenOut: z
    .array(z.string().max(2_000))
    .max(400)
    .optional()
    .describe('What of the shown agenda was taken off; what was saved on it and is left out now need not be named.'),
  present: z.array(z.string().max(60)).max(200).optional(),
  absent: z.array(z.string().max(60)).max(200).optional(),
  chair: z.string().trim().max(60).optional(),
});
export type DispatchUpdate = z.infer<typeof dispatchUpdate>;

export const newDecision = z.strictObject({
  text: z.string().trim().min(1).max(2_000),
  unit: z.string().max(60).nullable().default(null),
  leaderPost: z.string().max(60).nullable().default(null),
  limit: z.iso.date().nullable().default(null),
  asMatter: z.boolean().default(true).describe('Opens a matter of it and hands it out; needs unit and limit.'),
  key: z.string().min(8).max(80),
});
export type NewDecision = z.input<typeof newDecision>;

export const decided = z.object({ session: dispatchSession, item: matterItem.nullable() });
export type Decided = z.infer<typeof decided>;

const bulletinCounts = z.object({
  total: z.number().int().describe('Closed, on schedule, behind and overdue: every matter is one of them.'),
  closed: z.number().int(),
  normal: z.number().int(),
  behind: z.number().int(),
  overdue: z.number().int(),
  green: z.number().int(),
  yellow: z.number().int(),
  red: z.number().int(),
  extended: z.number().int(),
  returned: z.number().int(),
  reopened: z.number().int(),
});

/** 政务督查通报 of a month; the figures are kept as they were when it was issued. */
export const bulletin = z.object({
  id: z.string().nullable().describe('Null: a preview nobody has saved.'),
  year: z.number().int(),
  number: z.number().int().nullable().describe('第N期, once it is issued.'),
  month: z.string().describe('YYYY-MM.'),
  title: z.string(),
  units: z.array(bulletinCounts.extend({ unit: z.string() })),
  sum: bulletinCounts.describe('Over all units, with the one denominator that its parts add up to.'),
  remarks: z.array(z.string()),
  next: z.array(z.string()),
  issuedAt: z.string().nullable(),
  issuedBy: z.string().nullable(),
});
export type Bulletin = z.infer<typeof bulletin>;

export const bulletins = z.object({ bulletins: z.array(bulletin) });
export type Bulletins = z.infer<typeof bulletins>;

export const bulletinSave = z.strictObject({
  title: z.string().trim().min(1).max(200),
  remarks: z.array(z.string().max(4_000)).max(40),
  next: z.array(z.string().max(4_000)).max(40),
});
export type BulletinSave = z.infer<typeof bulletinSave>;

/** 409 of a bulletin already issued. */
export const bulletinIssued = apiError.extend({ bulletin });
