// What only suggestions and proposals have of a matter.
import { grades, replyClassIds } from '@luoshi/mechanisms';
import { z } from 'zod';
import { bilingual, day, instant, unitName } from './named.ts';

export const replyClass = z.enum(replyClassIds);
export const grade = z.enum(grades).describe('`ungraded`: the time for it passed without one.');

export const submissionLine = z.object({
  number: z.number().int().describe('Of the congress or the CPPCC, in its session and kind.'),
  session: z.string(),
  field: z.string(),
  receivedOn: day,
  proposers: z.array(z.string()).describe('Names; the first leads.'),
  replyClass: replyClass.nullable().describe('Of the last reply that was sent; A once a promise of B was kept.'),
  grade: grade.nullable(),
  repliedAt: instant.nullable(),
  joinedTo: z.string().nullable().describe('Id of the matter it is worked together with.'),
});

export const reply = z.object({
  round: z.union([z.literal(1), z.literal(2)]).describe('2: the one after 不满意.'),
  replyClass,
  text: z.string(),
  pledge: z.string().nullable(),
  pledgedUntil: day.nullable(),
  contact: z.string(),
  phone: z.string(),
  openness: z.enum(['full', 'summary', 'none']),
  number: z.string().nullable(),
  signedBy: z.string().nullable(),
  sentAt: instant.nullable(),
  grade: z
    .object({
      grade,
      words: z.string(),
      by: z.string(),
      enteredBy: z.string().nullable().describe('Who typed it in from a paper that `by` signed; null for their own.'),
      at: instant,
    })
    .nullable(),
});

/** Another one that it is worked together with (并案), as its proposer may know it. */
export const joinedSuggestion = submissionLine
  .pick({ number: true, session: true })
  .extend({ id: z.string(), title: z.string(), kindName: bilingual });

/** As the offices work on it: with what the caller may do there now. */
const joinedMatter = joinedSuggestion.extend({
  leadUnit: unitName,
  stateName: bilingual,
  seq: z.number().int(),
  isVisible: z.boolean().describe('Whether the caller may open its page.'),
  commands: z.array(z.string()).describe('Ids of the commands that the caller may give on it now.'),
});

/** What of a matter is a suggestion: for the offices’ page of it. */
export const submissionDetail = submissionLine.extend({
  people: z
    .array(z.object({ name: z.string(), delegation: z.string(), canSignIn: z.boolean() }))
    .describe('Who put it forward.'),
  text: z.string(),
  joined: z.array(joinedMatter).describe('Worked together with it, whichever of them names the other.'),
  replies: z.array(reply).describe('Drafts too: those without `signedBy`.'),
  coAnswers: z.array(
    z.object({ unit: unitName, answeredAt: instant.nullable(), due: day.nullable(), text: z.string() }),
  ),
});
export type SubmissionDetail = z.infer<typeof submissionDetail>;
