// JSON Schema of the open data, from the same description that the API's documentation is made of.
import {
  type AccountRule,
  accountRules,
  type PublicStanding,
  publicStandings,
  type ScheduleStanding,
  type Verdict,
  verdicts,
} from '@luoshi/ledger';
import { z } from 'zod';
import { PUBLIC_SCHEMA } from './open-data.ts';

const verdict = z
  .enum(verdicts as readonly [Verdict, ...Verdict[]])
  .describe('`no-data`: named, nothing to compare; `not-mentioned`: the next report says nothing.');
const standing = z
  .enum(publicStandings as readonly [PublicStanding, ...PublicStanding[]])
  .describe('A verdict, or `under-review`: none at present.');
const count = z.number().int().min(0);
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/u)
  .describe('Date in China.');
const instant = z.string().describe('ISO 8601 instant, UTC.');
const figure = z
  .object({
    value: z.number(),
    upper: z.number().nullable().describe('Upper end of a range.'),
    unit: z.string().nullable(),
    bound: z.enum(['=', '>=', '<=', '>', '~']).nullable().describe('`~`: about.'),
    kind: z.enum(['level', 'change', 'share', 'rank']).nullable().describe('`change`: a growth or an increase.'),
  })
  .nullable()
  .describe('In the written unit; null where no figure is said.');
const said = z.object({
  text: z.string().describe('The words themselves, white space left out.'),
  context: z.string().describe('With what of the sentence belongs to no other promise.'),
  page: z.number().int().nullable().describe('Page of the original; null where it has none.'),
  figure,
});

const promise = z.object({
  id: z
    .string()
    .regex(/^[0-9a-z]{12}$/u)
    .describe('Permanent; tells neither order nor number.'),
  url: z.string(),
  class: z.enum(['target', 'commitment', 'livelihood']),
  heading: z.string(),
  promise: said,
  verdict: verdict.nullable().describe('As a person ruled; null while under review.'),
  underReviewSince: instant
    .nullable()
    .describe('Since when it is ruled on anew, after it was published; null where its verdict stands.'),
  claim: z
    .object({
      verdict,
      rule: z.enum(Object.keys(accountRules) as [AccountRule, ...AccountRule[]]),
      confidence: z.number().min(0).max(1),
      share: z.number().nullable().describe('0 to 1 of an amount.'),
      result: said
        .extend({ isEstimate: z.boolean().describe('The report gives the figure as an estimate.') })
        .nullable()
        .describe('Null where the next report says nothing.'),
    })
    .nullable()
    .describe('What the next report says; null while there is none, and while under review.'),
  evidence: z
    .array(
      z.object({
        standing: z.enum(['proven', 'running', 'withdrawn']).describe('`proven`: closed, verified by somebody else.'),
        leadUnit: z.string(),
        closedOn: day.nullable(),
        files: count,
      }),
    )
    .nullable()
    .describe('Null where none was cleared, whether there is any or not, and while under review.'),
  measured: z
    .object({
      month: z
        .string()
        .regex(/^\d{4}-\d{2}$/u)
        .describe('The last month that it counts.'),
      value: z.number(),
      unit: z.string(),
      cumulation: z
        .enum(['since-january', 'month', 'point'])
        .describe('`point`: at the month’s end; else since January.'),
      source: z.string().describe('Where the figure is published; may be empty.'),
    })
    .nullable()
    .describe('A measured figure of the indicator; null where no evidence was cleared or nothing is measured.'),
  schedule: z
    .object({
      standing: z.enum(['in-time', 'late', 'running', 'overdue', 'no-limit']) satisfies z.ZodType<ScheduleStanding>,
      limitOn: day.nullable(),
      finishedOn: day.nullable(),
      daysLate: count,
    })
    .nullable()
    .describe('Null while under review.'),
  ruling: z
    .object({
      kind: z.enum(['confirm', 'overrule']),
      by: z.string(),
      at: instant,
      reason: z.string().nullable().describe('Of an overruling.'),
    })
    .nullable()
    .describe('Null while under review.'),
  publishedAt: instant,
  history: z
    .array(
      z.object({
        kind: z.enum(['published', 'under-review', 'taken-down', 'published-again']),
        at: instant,
        by: z.string(),
        verdict: verdict.nullable(),
        reason: z.string().nullable(),
      }),
    )
    .describe('What the public saw when, oldest first.'),
});

/** Describes `openData`. */
export const publicData = z.object({
  $schema: z.string(),
  schema: z.literal(PUBLIC_SCHEMA),
  url: z.string(),
  government: z.object({ code: z.string().describe('GB/T 2260.'), name: z.string() }),
  year: z.number().int().describe('The year promised for.'),
  plan: z.string().describe('Title of the report that promised, with its year.'),
  next: z.string().nullable().describe('Title of the report a year later, with its year.'),
  asOf: day.describe('Evidence and schedule are as of this day.'),
  updatedAt: instant,
  terms: z.string().describe('Where the terms of use stand.'),
  total: count.describe(
    'Published promises, those under review among them: the one denominator. What is not published is not in it.',
  ),
  counts: z.record(standing, count).describe('Add up to `total`.'),
  promises: z.array(promise),
});

/** As it is served at /public/schema.json. */
export const publicJsonSchema = z.toJSONSchema(publicData, { target: 'draft-2020-12' });
