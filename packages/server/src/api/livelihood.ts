// Livelihood projects (民生实事票决) as the API answers them: rounds, candidates, votes, adopted items with their progress.
import { z } from 'zod';
import { roundRules } from './livelihood-act.ts';
import { light, phase } from './matter.ts';
import { bilingual, day, instant, source, unitName } from './named.ts';

export const stage = z.enum([
  'collecting',
  'deliberating',
  'voting',
  'tied',
  'decided',
  'published',
  'handed-over',
  'evaluating',
  'evaluated',
]);

const shownProject = z.object({
  name: z.string(),
  investmentWanYuan: z.number().nullable().describe('万元.'),
  description: z.string(),
  finishOn: day.nullable(),
  yearGoal: z.string(),
  unit: unitName.nullable(),
});

const entry = z.object({
  id: z.string(),
  project: shownProject,
  from: z.enum(['department', 'township', 'deputy', 'public']),
  fromName: bilingual,
  proposer: z.string(),
  carriedFrom: z.number().int().nullable(),
  criteria: z.record(z.string(), z.boolean()).nullable().describe('Null until it was assessed.'),
  note: z.string(),
  droppedBecause: z.string().nullable(),
  standing: z.enum(['reserve', 'candidate', 'adopted', 'not-adopted', 'dropped', 'merged', 'withdrawn']),
  withdrawnAt: instant.nullable().describe('When its deputy took it back.'),
  handedIn: z.boolean().describe('Whether a deputy handed it in here, and can be answered.'),
  isOwn: z.boolean().describe('Whether the caller did.'),
  mayWithdraw: z.boolean().describe('Whether the caller may take it back now.'),
  mergedInto: z
    .object({
      id: z.string(),
      name: z.string(),
      standing: z.enum(['reserve', 'candidate', 'adopted', 'not-adopted', 'dropped', 'withdrawn']),
    })
    .nullable()
    .describe('What a merged one is dealt with as, and how that stands.'),
  answer: z
    .object({ text: z.string(), at: instant, by: z.string() })
    .nullable()
    .describe('To the deputy; for the office and who handed it in.'),
  unfit: bilingual.nullable().describe('What stands against it as a candidate; null where nothing does.'),
});

const ballots = z.object({
  handedOut: z.number().int(),
  returned: z.number().int(),
  valid: z.number().int(),
  void: z.number().int(),
});

const held = {
  session: z.string(),
  on: day,
  method: z.enum(['paper', 'device', 'online']),
  methodName: bilingual,
  deputies: z.number().int(),
  present: z.number().int(),
};

const sitting = z.object({
  number: z.number().int(),
  ...held,
  candidates: z.array(z.string()).describe('In the order of the ballot.'),
  places: z.number().int(),
  needed: z.number().int().describe('Votes that adopt: more than the share of all deputies.'),
  ballots: ballots.nullable().describe('Null until it is counted.'),
  votes: z
    .array(
      z.object({
        entry: z.string(),
        for: z.number().int(),
        against: z.number().int(),
        abstain: z.number().int(),
        outcome: z.enum(['adopted', 'tied', 'not-adopted']),
      }),
    )
    .describe('Most votes first; empty until it is counted.'),
});
export type LivelihoodSitting = z.infer<typeof sitting>;

/** What the matter tells of an item. */
export const itemProgress = z.object({
  matter: z.string(),
  state: z.string(),
  stateName: bilingual,
  phase,
  light,
  share: z.number().nullable().describe('Percent, as last reported.'),
  text: z.string().nullable(),
  reportedAt: instant.nullable(),
  limit: day.nullable(),
  leadUnit: unitName,
  months: z
    .array(
      z.object({
        month: z.string().describe('YYYY-MM.'),
        share: z.number().nullable().describe('Percent at the end of the month; null before the first report.'),
        reported: z.boolean().describe('Whether a report came in it.'),
      }),
    )
    .describe('From the month it was handed over to this one, or the one it was closed in.'),
  nodes: z.array(z.object({ title: z.string(), date: day, passedOn: day.nullable() })),
  files: z.array(z.object({ sha256: z.string(), name: z.string(), mediaType: z.string(), on: day })),
  inspections: z.array(z.object({ on: day, deputies: z.number().nullable(), opinion: z.string() })),
});
export type LivelihoodProgress = z.infer<typeof itemProgress>;

const satisfaction = z.object({
  satisfied: z.number().int(),
  basically: z.number().int(),
  dissatisfied: z.number().int(),
});

const item = z.object({
  entry: z.string(),
  project: shownProject.describe('As it holds now.'),
  adopted: shownProject.describe('As deputies adopted it.'),
  votesFor: z.number().int().nullable(),
  changes: z.array(
    z.object({
      before: shownProject,
      approval: z.object({ body: z.string(), number: z.string(), on: day }),
      reason: z.string(),
      at: instant,
      by: z.string(),
    }),
  ),
  link: z
    .object({ report: z.string(), fact: z.string(), text: z.string(), by: z.string(), at: instant })
    .nullable()
    .describe('The livelihood item of a report that a person said this is.'),
  progress: itemProgress.nullable().describe('Null until it is handed over.'),
  satisfaction: satisfaction.nullable(),
});
export type LivelihoodItem = z.infer<typeof item>;

export const likelyLink = z.object({
  entry: z.string(),
  report: z.string(),
  fact: z.string(),
  text: z.string(),
  likeness: z.number().describe('0 to 1.'),
});

const openVote = z.object({
  sitting: z.number().int().describe('0: the satisfaction vote.'),
  entries: z.array(z.string()),
  marks: z.array(z.enum(['for', 'against', 'abstain', 'satisfied', 'basically', 'dissatisfied'])),
  most: z.number().int().nullable().describe('Most 赞成 of a ballot.'),
  present: z.number().int(),
  cast: z.number().int().nullable().describe('Ballots in the urn; for the office.'),
  hasVoted: z.boolean(),
});

export const livelihoodRound = z.object({
  year: z.number().int(),
  seq: z.number().int().describe('Send it back as `expectedSeq`.'),
  stage,
  stageName: bilingual,
  rules: roundRules,
  bounds: z.object({ least: z.number().int(), most: z.number().int() }).describe('Of candidates, by the rules.'),
  criteria: z.array(z.object({ id: z.string(), name: bilingual })),
  criteriaSource: source,
  entries: z
    .array(entry)
    .describe('The whole library for the office, leaders and auditors; else what became a candidate and one’s own.'),
  longestProposal: z
    .object({ name: z.number().int(), description: z.number().int() })
    .describe('Characters of a deputy’s proposal, at most.'),
  candidates: z.array(z.string()).describe('In the order of the ballot.'),
  preDecision: z.object({ meeting: z.string(), on: day }).nullable(),
  remarks: z.array(z.object({ body: z.string(), on: day, remark: z.string(), entry: z.string().nullable() })),
  sittings: z.array(sitting),
  publishedOn: day.nullable(),
  items: z.array(item),
  evaluation: z.object({ ...held, ballots: ballots.nullable() }).nullable(),
  openVote: openVote.nullable().describe('A vote of this system that is open now.'),
  acts: z.array(z.object({ id: z.string(), name: bilingual })).describe('What the caller may do with the round now.'),
  reserve: z.array(entry).describe('Of earlier rounds, to be carried over; for the office while it collects.'),
  likelyLinks: z.array(likelyLink).describe('For the office: items and reports’ livelihood items alike in name.'),
});
export type LivelihoodRound = z.infer<typeof livelihoodRound>;

export const livelihoodRounds = z.object({
  rounds: z.array(
    z.object({
      year: z.number().int(),
      stage,
      stageName: bilingual,
      entries: z.number().int(),
      candidates: z.number().int(),
      items: z.number().int(),
      closed: z.number().int().describe('Items that were verified and closed.'),
      proposing: z.boolean().describe('Whether the caller may hand in proposals now.'),
      ballotOpen: z.boolean().describe('Whether the caller has a ballot to cast now.'),
    }),
  ),
});
export type LivelihoodRounds = z.infer<typeof livelihoodRounds>;

/** What an act would do: nothing is kept. */
export const roundCheck = z.object({
  refusal: z.object({ code: z.string(), zh: z.string(), en: z.string() }).nullable(),
  outcome: sitting.nullable().describe('Of a count that would be taken.'),
});
export type RoundCheck = z.infer<typeof roundCheck>;
