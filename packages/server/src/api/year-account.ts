// What calls on a year's account take and give: every promise with its claim, its evidence, its schedule and what a person ruled.
import {
  type AccountAct,
  type AccountEvent,
  type AccountRule,
  accountRules,
  type EvidenceStanding,
  type LineState,
  type ReportRef,
  type ScheduleStanding,
  type Verdict,
  verdicts,
} from '@luoshi/ledger';
import { z } from 'zod';
import { apiError } from './error.ts';
import { bilingual, day, instant, leaderName, unitName } from './named.ts';

const count = z.number().int();
const offset = z.number().int().describe('UTF-16 offset in the report’s text.');
const share = z.number().describe('0 to 1.');

export const verdict = z
  .enum(verdicts as readonly [Verdict, ...Verdict[]])
  .describe('`no-data`: named, nothing to compare; `not-mentioned`: the next report says nothing.');
export const lineState = z
  .enum(['proposed', 'confirmed', 'overruled'])
  .describe('By the program, by a person, by a person against the program.') satisfies z.ZodType<LineState>;
export const evidenceStanding = z
  .enum(['proven', 'running', 'withdrawn', 'none'])
  .describe(
    '`proven`: closed with evidence, verified by somebody else; `none`: no matter.',
  ) satisfies z.ZodType<EvidenceStanding>;
export const scheduleStanding = z.enum([
  'in-time',
  'late',
  'running',
  'overdue',
  'no-limit',
]) satisfies z.ZodType<ScheduleStanding>;

export const promiseClass = z.enum(['target', 'commitment', 'livelihood']);

export const said = z.object({
  id: z.string(),
  text: z.string().describe('Exactly the slice `[start, end)`.'),
  start: offset,
  end: offset,
  indicator: z.string().nullable(),
  measure: z.string().nullable(),
  value: z.number().nullable(),
  upper: z.number().nullable(),
  bound: z.enum(['=', '>=', '<=', '>', '~']).nullable(),
  unit: z.string().nullable(),
  kind: z.enum(['level', 'change', 'share', 'rank']).nullable(),
  milestone: z.string().nullable().describe('Stage promised or reached.'),
  estimated: z
    .literal(true)
    .optional()
    .describe('预计数: the report gives the figure as an estimate. Of results only.'),
});

export const promised = said.extend({
  id: z.string().describe('Permanent name of the line within its plan report; `c72/q229` for a part of a fact.'),
  fact: z.string(),
  class: promiseClass,
  section: z.string().nullable(),
});

export const passage = z.object({
  start: offset,
  end: offset,
  text: z.string().describe('Without white space.'),
  page: count.nullable().describe('Page of the original, from 1; null where it has none.'),
});

const placeInSentence = z
  .object({ start: count, end: count })
  .nullable()
  .describe('Where its words stand in the sentence’s `text`, page numbers left out; null where they go beyond it.');

export const claim = z.object({
  verdict,
  rule: z.enum(Object.keys(accountRules) as [AccountRule, ...AccountRule[]]),
  ruleSentence: bilingual,
  confidence: share,
  result: said.nullable(),
  sentence: passage.nullable().describe('The whole sentence of the result.'),
  resultAt: placeInSentence,
  share: share.nullable().describe('How much of an amount was done.'),
  computed: z.number().nullable().describe('Growth in % worked out from two levels.'),
  difference: bilingual
    .nullable()
    .describe('How far the result is from the promise; null where nothing can be subtracted.'),
  differsFrom: z.array(z.string()).describe('Lines that promise another value of the same thing.'),
});

export const matterProof = z.object({
  matter: z.string(),
  number: count,
  title: z.string(),
  standing: evidenceStanding,
  leadUnit: unitName,
  leader: leaderName.nullable(),
  limitOn: day.nullable(),
  closedOn: day.nullable(),
  verifiedBy: z.string().nullable().describe('Name of who verified it; null while it runs.'),
  files: count.describe('Different files of evidence handed in so far.'),
  share: share.nullable().describe('Of the work, as last reported.'),
});

export const yearLine = z.object({
  number: count.describe('序号, from 1 in the order of the plan’s text.'),
  promise: promised,
  sentence: passage,
  promiseAt: placeInSentence,
  heading: z.string(),
  claim: claim.nullable().describe('自述: what the next report says; null while there is none.'),
  evidence: z
    .object({
      standing: evidenceStanding,
      matters: z.array(matterProof),
      measured: z
        .object({
          verdict,
          value: z.number(),
          unit: z.string(),
          month: z.string().describe('YYYY-MM: the last month that it counts.'),
          rule: bilingual,
          by: z.string(),
          words: bilingual.describe('Period, figure, source and who entered it, in one line.'),
        })
        .optional()
        .describe('What the year’s measurements of its indicator bear out.'),
    })
    .describe('佐证.'),
  schedule: z
    .object({
      standing: scheduleStanding,
      limitOn: day.nullable(),
      finishedOn: day.nullable(),
      daysLate: count.describe('Calendar days; 0 in time.'),
    })
    .describe('时限.'),
  units: z.array(unitName).describe('Lead units of its matters, else of its rows of the breakdown.'),
  leader: leaderName.nullable(),
  proposed: verdict,
  state: lineState,
  verdict: verdict.describe('In force.'),
  ruling: z
    .object({
      kind: z.enum(['confirm', 'overrule']),
      verdict,
      reason: z.string().nullable(),
      by: z.string(),
      at: instant,
    })
    .nullable(),
  cleared: z
    .object({ by: z.string(), at: instant, evidence: z.boolean().describe('With the names of its evidence.') })
    .nullable()
    .describe('For the public; null while it is not.'),
  underReview: z
    .object({ by: z.string(), at: instant, publishedAt: instant.describe('When it was last cleared.') })
    .nullable()
    .describe('Cleared and then ruled on anew: the public sees it without a verdict until it is cleared again.'),
});
export type YearAccountLine = z.infer<typeof yearLine>;

export const reportRef = z.object({
  id: z.string(),
  title: z.string().nullable(),
  sourceName: z.string(),
  sha256: z.string(),
}) satisfies z.ZodType<ReportRef>;

const byVerdict = z
  .object({
    kept: count,
    exceeded: count,
    partly: count,
    missed: count,
    'no-data': count,
    'not-mentioned': count,
  })
  .describe('Adds up to `total`.');
const byState = z.object({ proposed: count, confirmed: count, overruled: count }).describe('Adds up to `total`.');

const tally = z.object({
  total: count.describe('The one denominator: all lines of the account.'),
  repeated: count.describe('How often a line was counted in one group more; groups add up to `total` and this.'),
  groups: z.array(
    z.object({
      key: z.string().nullable().describe('To filter by; null for lines without.'),
      name: z.string().nullable(),
      total: count,
      counts: byVerdict,
      states: byState,
    }),
  ),
});
export type YearAccountTally = z.infer<typeof tally>;

const head = {
  government: z.object({ code: z.string(), name: z.string() }),
  year: count,
  plan: reportRef.describe('The report that promised.'),
  next: reportRef.nullable().describe('The report a year later; null while there is none.'),
  passedOver: z
    .object({ plan: z.array(reportRef), next: z.array(reportRef) })
    .describe('Older reports of the same years, which the account leaves aside.'),
  seq: count.describe('Number of the last act; send it back as `expectedSeq`.'),
};

export const yearAccount = z.object({
  ...head,
  total: count.describe('The one denominator of every share.'),
  counts: byVerdict,
  states: byState,
  cleared: count.describe('Lines that the public sees with their verdict.'),
  matching: count.describe('How many lines fit the filters; counts above are of all.'),
  lines: z.array(yearLine),
  tallies: z.object({ heading: tally, unit: tally, leader: tally }),
});
export type YearAccountAnswer = z.infer<typeof yearAccount>;

const promise = z.string().min(1).max(80).describe('Id of the line’s promise.');
const reason = z.string().max(1000);

/** What a person does to a line, or to the public's view of the report. A missing reason is refused with a sentence, not as malformed. */
export const accountAct = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('confirm'), promise, verdict: verdict.describe('The one that was shown.') }),
  z.strictObject({ kind: z.literal('overrule'), promise, verdict, reason }),
  z.strictObject({ kind: z.literal('withdraw'), promise, reason }),
  z.strictObject({
    kind: z.literal('clear'),
    promise,
    evidence: z.boolean().describe('With the names of its evidence.'),
  }),
  z.strictObject({ kind: z.literal('withhold'), promise, reason }),
  z.strictObject({ kind: z.literal('publish-report').describe('The public reads the whole plan report.') }),
  z.strictObject({ kind: z.literal('unpublish-report').describe('It reads excerpts for public promises.') }),
]) satisfies z.ZodType<AccountAct>;

export const accountActsRequest = z.strictObject({
  expectedSeq: count.min(0).describe('The `seq` the caller last saw.'),
  acts: z.array(accountAct).min(1).max(500).describe('In order; all are done, or none.'),
});
export type AccountActsRequest = z.infer<typeof accountActsRequest>;

export const accountEvent = z.object({
  seq: count.describe('From 1 within the government’s year.'),
  at: instant,
  by: z.string(),
  plan: z.string().describe('Id of the plan report that it is about.'),
  act: accountAct,
}) satisfies z.ZodType<AccountEvent>;
export type YearAccountEvent = z.infer<typeof accountEvent>;

const standing = { seq: count, counts: byVerdict, states: byState, cleared: count };

export const accountActed = z.object({
  ...standing,
  events: z.array(accountEvent),
  lines: z.array(yearLine).describe('The lines acted on, as they stand now.'),
});
export type AccountActed = z.infer<typeof accountActed>;

/** 409 of acts: somebody acted on one of the lines since `expectedSeq`. */
export const accountConflict = apiError.extend({
  ...standing,
  since: z.array(accountEvent).describe('What happened to these lines since `expectedSeq`.'),
  lines: z.array(yearLine).describe('The lines it happened to, as they stand now.'),
});
export type AccountConflict = z.infer<typeof accountConflict>;

export const keptAccountEvent = z.object({
  event: accountEvent,
  hash: z.string().describe('SHA-256 over the event and the hash of the one before, lower-case hex.'),
});

export const yearLineAnswer = z.object({ ...head, line: yearLine, history: z.array(keptAccountEvent) });
export type YearLineAnswer = z.infer<typeof yearLineAnswer>;

export const accountHistory = z.object({ events: z.array(keptAccountEvent) });
export type AccountHistory = z.infer<typeof accountHistory>;

export const accountYears = z.object({
  government: head.government,
  years: z
    .array(
      z.object({
        year: count,
        plan: reportRef.nullable().describe('Null for a year between two others whose report is missing.'),
        next: reportRef.nullable(),
        passedOver: head.passedOver,
        sample: z.boolean().describe('Of the made-up county of the demonstration.'),
        acts: count.describe('Number of the last act on its account.'),
      }),
    )
    .describe('The newest first.'),
});
export type AccountYears = z.infer<typeof accountYears>;

/** Whose account of which year. */
export const accountParams = z.object({
  government: z.string().regex(/^\d{6}(\d{3}){0,2}$/u, 'A government’s code has six, nine or twelve digits.'),
  year: z.coerce.number().int().min(1950).max(2200),
});

const listOf = (name: string) => z.string().max(120).optional().describe(`One or several ${name}, parted by commas.`);

/** Filters of lines; left out, all. `-` for lines without unit, or without leader. */
export const accountFilter = z.object({
  verdict: listOf('verdicts'),
  state: listOf('states'),
  evidence: listOf('standings'),
  schedule: listOf('standings'),
  class: listOf('of target, commitment, livelihood'),
  heading: z.string().max(200).optional(),
  unit: z.string().max(60).optional().describe('Id of a unit, `-` for lines without one.'),
  leader: z.string().max(60).optional().describe('Id of a post, `-` for lines without one.'),
  cleared: z.enum(['yes', 'no']).optional(),
  words: z
    .string()
    .trim()
    .max(100)
    .optional()
    .describe('Of the promise or its result; several, parted by blanks, must all occur.'),
});
export type AccountFilterQuery = z.infer<typeof accountFilter>;
