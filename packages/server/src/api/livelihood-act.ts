// What the office sends on a round of livelihood projects, and what a deputy casts.
import { isoDate } from '@luoshi/mechanisms';
import { type RoundAct, voteMethods } from '@luoshi/mechanisms/livelihood';
import { z } from 'zod';

const short = z.string().trim().max(200);
const long = z.string().trim().max(4_000);
const reason = long.min(1);
const id = z.string().max(80);
const date = z.iso.date().transform((text) => isoDate(text));
const count = z.number().int().min(0).max(100_000);

export const project = z.strictObject({
  name: short.min(1),
  investmentWanYuan: z.number().min(0).max(100_000_000).nullable().describe('万元.'),
  description: long,
  finishOn: date.nullable().describe('完成时限.'),
  yearGoal: long.default('').describe('Goal of the year of a work that takes longer.'),
  unit: id.nullable().describe('责任单位.'),
});

export const roundRules = z.strictObject({
  places: count,
  surplusLowPercent: count,
  surplusHighPercent: count,
  quorumPercent: count,
  majorityPercent: count,
});

const criteria = z.strictObject({
  fiscal: z.boolean(),
  own: z.boolean(),
  universal: z.boolean(),
  'within-year': z.boolean(),
  checkable: z.boolean(),
});

const vote = {
  session: short.min(1),
  on: date,
  method: z.enum(voteMethods),
  deputies: count,
  present: count.describe('到会代表.'),
};
const ballots = z.strictObject({ handedOut: count, returned: count, valid: count, void: count });

/** Handing over and closing an urn have calls of their own. */
export const roundAct = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('set-rules'), rules: roundRules }),
  z.strictObject({
    kind: z.literal('propose'),
    project,
    from: z.enum(['department', 'township', 'deputy', 'public']),
    proposer: short,
    carriedFrom: z.number().int().nullable().default(null),
  }),
  z.strictObject({ kind: z.literal('merge'), entry: id, into: id }),
  z.strictObject({ kind: z.literal('answer'), entry: id, answer: reason }),
  z.strictObject({ kind: z.literal('revise'), entry: id, project }),
  z.strictObject({ kind: z.literal('drop'), entry: id, reason }),
  z.strictObject({ kind: z.literal('assess'), entry: id, criteria, note: long.default('') }),
  z.strictObject({ kind: z.literal('pre-decide'), meeting: short.min(1), on: date, candidates: z.array(id).max(200) }),
  z.strictObject({ kind: z.literal('reconsider'), reason }),
  z.strictObject({
    kind: z.literal('deliberate'),
    body: short.min(1),
    on: date,
    remark: reason,
    entry: id.nullable().default(null),
  }),
  z.strictObject({ kind: z.literal('open-vote'), ...vote }),
  z.strictObject({ kind: z.literal('annul'), reason }),
  z.strictObject({
    kind: z.literal('count'),
    ballots,
    votes: z.array(z.strictObject({ entry: id, for: count, against: count, abstain: count })).max(200),
  }),
  z.strictObject({ kind: z.literal('publish'), on: date }),
  z.strictObject({
    kind: z.literal('change-item'),
    entry: id,
    project,
    approval: z.strictObject({ body: short, number: short, on: date }),
    reason,
  }),
  z.strictObject({ kind: z.literal('link'), entry: id, report: id, fact: id, text: long }),
  z.strictObject({ kind: z.literal('unlink'), entry: id, reason }),
  z.strictObject({ kind: z.literal('open-evaluation'), ...vote }),
  z.strictObject({
    kind: z.literal('evaluate'),
    ballots,
    votes: z.array(z.strictObject({ entry: id, satisfied: count, basically: count, dissatisfied: count })).max(200),
  }),
]) satisfies z.ZodType<RoundAct>;

const expectedSeq = z.number().int().min(1).describe('The `seq` of the round the caller last saw.');

export const roundActRequest = z.strictObject({ expectedSeq, act: roundAct });
export type RoundActRequest = z.input<typeof roundActRequest>;

export const newRound = z.strictObject({
  year: z.number().int().min(1954).max(2999),
  rules: roundRules.optional().describe('Left out: ten places and the defaults.'),
});
export type NewRound = z.input<typeof newRound>;

/** How long they may be is the round's rule, so that whoever writes too much is told how much. */
const proposed = z.string().max(100_000);

export const proposalRequest = z.strictObject({
  name: proposed,
  description: proposed,
  investmentWanYuan: project.shape.investmentWanYuan.default(null),
});
export type ProposalRequest = z.input<typeof proposalRequest>;

export const urnCount = z.strictObject({ expectedSeq });

export const handOverRequest = z.strictObject({
  expectedSeq,
  items: z
    .array(
      z.strictObject({
        entry: id,
        leadUnit: id,
        coUnits: z.array(id).max(30).default([]),
        leaderPost: id.nullable().default(null).describe('Left out, the leader in charge of the unit.'),
        limit: z.iso.date().describe('完成时限.'),
      }),
    )
    .min(1)
    .max(100),
});
export type HandOverRequest = z.input<typeof handOverRequest>;

export const ballotRequest = z.strictObject({
  ballot: z
    .record(id, z.enum(['for', 'against', 'abstain', 'satisfied', 'basically', 'dissatisfied']))
    .describe('A mark for each entry that is voted on.'),
});
export type BallotRequest = z.input<typeof ballotRequest>;
