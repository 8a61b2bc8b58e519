import { SUBMISSION_UNITS } from '@luoshi/mechanisms';
import { z } from 'zod';
import { commandOffer } from './command-offer.ts';
import { colour, daysOver, lastWorkingDay, matterItem, phase } from './matter.ts';
import { bilingual, day, instant, unitName } from './named.ts';
import { grade, joinedSuggestion, reply, replyClass, submissionDetail, submissionLine } from './submission.ts';

export const suggestionKind = z
  .enum(['suggestion-plenary', 'suggestion-between', 'proposal-plenary', 'proposal-between'])
  .describe('大会建议、闭会建议、大会提案、平时提案.');
export const suggestionItem = matterItem.extend({ submission: submissionLine });
export type SuggestionItem = z.infer<typeof suggestionItem>;

export const suggestionFilter = z.object({
  unit: z.string().max(60).optional().describe('Lead or co-unit.'),
  kind: suggestionKind.optional(),
  session: z.string().max(200).optional(),
  state: z.string().max(60).optional(),
  phase: z.string().max(120).optional().describe('One or several phases, parted by commas.'),
  replyClass: replyClass.optional(),
  grade: grade.optional(),
  light: colour.optional(),
  words: z.string().trim().max(100).optional().describe('Of the title or of a proposer’s name, or its number.'),
});
export type SuggestionFilterQuery = z.infer<typeof suggestionFilter>;

export const suggestionPage = z.object({
  items: z.array(suggestionItem),
  cursor: z.number().int().nullable().describe('Where the next page begins; null on the last.'),
  sessions: z.array(z.string()).describe('Sessions to filter by, the newest first.'),
});
export type SuggestionPage = z.infer<typeof suggestionPage>;

export const newSuggestionRequest = z.strictObject({
  kind: suggestionKind,
  session: z.string().trim().min(1).max(200),
  number: z.number().int().min(1).max(999_999),
  receivedOn: z.iso.date(),
  title: z.string().trim().min(1).max(400),
  field: z.string().trim().max(60).default(''),
  text: z.string().trim().min(1).max(SUBMISSION_UNITS),
  proposers: z
    .array(
      z.strictObject({
        person: z
          .string()
          .max(60)
          .nullable()
          .optional()
          .describe('Id in the directory; null: nobody of it. Left out: who alone has that name there.'),
        name: z.string().trim().min(1).max(40),
        delegation: z.string().trim().max(60).default('').describe('代表团 or 界别.'),
      }),
    )
    .min(1)
    .max(60),
  leadUnit: z.string().max(60),
  coUnits: z.array(z.string().max(60)).max(20).default([]),
  leaderPost: z.string().max(60).nullable().optional().describe('Left out: the leader in charge of the lead unit.'),
  handOut: z.boolean().default(false).describe('Hand it out at once.'),
});
export type NewSuggestionRequest = z.input<typeof newSuggestionRequest>;

export const registeredSuggestion = z.object({
  item: matterItem,
  repeated: z.boolean().describe('True when the number was registered before; nothing was changed.'),
});
export type RegisteredSuggestion = z.infer<typeof registeredSuggestion>;

export const registerPreview = z.object({
  rows: z.array(
    z.object({
      row: z.number().int(),
      kind: suggestionKind,
      session: z.string(),
      number: z.number().int(),
      title: z.string(),
      proposers: z.array(
        z.object({ name: z.string(), isKnown: z.boolean().describe('Can sign in as a person of the directory.') }),
      ),
      leadUnit: unitName,
      coUnits: z.array(unitName),
    }),
  ),
  problems: z.array(z.object({ row: z.number().int(), code: z.string(), zh: z.string(), en: z.string() })),
  saved: z
    .object({ opened: z.number().int(), repeated: z.number().int() })
    .nullable()
    .describe('Null for a preview, and where a problem kept all of it from being saved.'),
});
export type RegisterPreview = z.infer<typeof registerPreview>;

const counts = z.object({
  handed: z.number().int().describe('Handed out and not withdrawn: the denominator.'),
  replied: z.number().int(),
  onTime: z.number().int().describe('Of `replied`.'),
  overdue: z.number().int().describe('Not replied and over the limit, of `handed`.'),
  classes: z.record(replyClass, z.number().int()).describe('They add up to `replied`.'),
  grades: z.record(grade, z.number().int()).describe('With `waiting` they add up to `replied`.'),
  waiting: z.number().int(),
  satisfaction: z
    .object({ satisfied: z.number().int(), graded: z.number().int() })
    .nullable()
    .describe('Satisfied or basically, of all that a proposer graded; null where none was.'),
});

export const suggestionStatistics = z.object({
  total: counts,
  kinds: z.array(z.object({ kind: suggestionKind, name: bilingual, counts })),
  units: z.array(z.object({ unit: unitName, counts })).describe('By lead unit in force.'),
});
export type SuggestionStatistics = z.infer<typeof suggestionStatistics>;

const mine = z.object({
  id: z.string(),
  kind: suggestionKind,
  kindName: bilingual,
  title: z.string(),
  stateName: bilingual,
  phase,
  leadUnit: unitName,
  submission: submissionLine,
  next: z
    .object({
      holder: z.enum(['lead', 'office', 'proposer']),
      what: bilingual,
      due: day.nullable(),
      workingDaysLeft: z.number().int().nullable(),
      lastWorkingDay,
      daysOver,
    })
    .nullable()
    .describe('Who has to do what by when; null when nothing more is to be done.'),
  mayGrade: z.boolean(),
});

export const mySuggestions = z.object({ items: z.array(mine) });
export type MySuggestions = z.infer<typeof mySuggestions>;

export const mySuggestion = mine.extend({
  seq: z.number().int(),
  people: submissionDetail.shape.people,
  text: z.string(),
  coUnits: z.array(unitName),
  joined: z.array(joinedSuggestion).describe('Worked together with it; each is replied to for itself.'),
  steps: z.array(z.object({ id: z.string(), name: bilingual, passedAt: instant.nullable() })),
  replies: z.array(reply).describe('Those that were sent.'),
  commands: z.array(commandOffer),
});
export type MySuggestion = z.infer<typeof mySuggestion>;
