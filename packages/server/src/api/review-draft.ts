// What the draft of next year's review tells: statements with their sources, and what the account cannot support.
import { type DraftSource, type UnsupportedReason, unsupportedReasons } from '@luoshi/ledger';
import { z } from 'zod';
import { bilingual, unitName } from './named.ts';
import { passage, reportRef, verdict } from './year-account.ts';

const count = z.number().int();

export const draftSource = z.object({
  kind: z.enum(['plan', 'report', 'matter', 'ruling', 'measurement', 'account']) satisfies z.ZodType<
    DraftSource['kind']
  >,
  sentence: bilingual.describe(
    'The source in words, as the document’s footnote prints it; every figure of the statement is in one.',
  ),
  words: z.string().nullable().describe('What is quoted of a report.'),
  passage: passage.nullable().describe('Where: in the plan for `plan`, in the next report for `report`.'),
  matter: z.string().nullable().describe('Id of the matter.'),
});
export type ReviewDraftSource = z.infer<typeof draftSource>;

const lineRef = z.object({
  number: count.describe('序号 in the account.'),
  promise: z.string().describe('Id of the line.'),
});

const statement = z.object({
  text: z.string().describe('Without stop.'),
  verdict: verdict.nullable().describe('Null where only a figure is given.'),
  lines: z.array(lineRef).describe('Lines of the account that it tells; none for the opening.'),
  sources: z.array(draftSource),
});
export type ReviewDraftStatement = z.infer<typeof statement>;

export const reviewDraftAnswer = z.object({
  government: z.object({ code: z.string(), name: z.string() }),
  year: count.describe('The year told of.'),
  title: z.string(),
  plan: reportRef,
  next: reportRef.nullable(),
  seq: count.describe('Number of the account’s last act.'),
  total: count.describe('Lines of the account: `stated` and those unsupported.'),
  stated: count,
  opening: statement,
  parts: z.array(
    z.object({
      title: z.string(),
      done: z.array(statement),
      open: z.array(statement).describe('Partly done or not: a paragraph of its own.'),
    }),
  ),
  unsupported: z
    .array(
      lineRef.extend({
        text: z.string().describe('The promise.'),
        heading: z.string(),
        verdict,
        reason: z.enum(Object.keys(unsupportedReasons) as [UnsupportedReason, ...UnsupportedReason[]]),
        reasonSentence: bilingual,
        units: z.array(unitName),
        sources: z.array(draftSource).describe('What there is, none of it enough.'),
      }),
    )
    .describe('无法支撑的内容: nothing of it is stated.'),
});
export type ReviewDraftAnswer = z.infer<typeof reviewDraftAnswer>;
