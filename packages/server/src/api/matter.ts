import type { BreakdownRow } from '@luoshi/ledger';
import type { MatterEvent } from '@luoshi/mechanisms';
import { z } from 'zod';
import { commandOffer } from './command-offer.ts';
import { bilingual, day, instant, leaderName, unitName } from './named.ts';
import { submissionDetail } from './submission.ts';

export const workClass = z.enum(['indicator', 'project', 'task', 'livelihood', 'reform']);
export const colour = z.enum(['green', 'yellow', 'red', 'off']).describe('`off`: not begun, suspended or ended.');
export const relation = z.enum(['office', 'lead', 'collecting', 'co', 'leader', 'superior', 'proposer']);
export const phase = z.enum(['preparing', 'open', 'waiting', 'suspended', 'closed', 'archived', 'withdrawn']);

const dayKind = z.enum(['calendar', 'working']);

export const lightReason = z.object({
  light: z.enum(['green', 'yellow', 'red']),
  what: z.enum(['overdue', 'near', 'behind', 'slip']),
  clock: z.string().nullable(),
  clockName: bilingual.nullable(),
  key: z.string(),
  amount: z.number().describe('Days overdue, working days left, or percentage points behind.'),
  counted: dayKind.nullable().describe('Which days; null for points.'),
});

export const light = z.object({ colour, reasons: z.array(lightReason) });

export const lastWorkingDay = day
  .nullable()
  .describe(
    'The last day itself, or the last working day before it where it is a day off; null where the calendar is missing.',
  );

export const daysOver = z
  .object({ amount: z.number().int(), counted: dayKind })
  .nullable()
  .describe('How long it is over, in the kind of days that its clock counts; null while it is not.');

export const nextDue = z.object({
  clock: z.string(),
  clockName: bilingual,
  key: z.string(),
  due: day,
  workingDaysLeft: z
    .number()
    .int()
    .nullable()
    .describe('Negative once it is over; null where the calendar is missing.'),
  lastWorkingDay,
  daysOver,
});

export const matterItem = z.object({
  id: z.string(),
  government: z.string(),
  mechanism: z.string(),
  mechanismName: bilingual,
  class: z.string(),
  className: bilingual,
  work: workClass,
  title: z.string(),
  heading: z.string().describe('Heading of the report it stands under; empty where it comes from elsewhere.'),
  leadUnit: unitName,
  leader: leaderName.nullable(),
  state: z.string(),
  stateName: bilingual,
  phase,
  seq: z.number().int().describe('Number of the last event; send it back as `expectedSeq`.'),
  limit: day.nullable(),
  nextDue: nextDue.nullable(),
  light,
  share: z.number().nullable().describe('Percent done, 0 to 100; null where nothing was reported.'),
  openedAt: instant,
  closedAt: instant.nullable(),
});
export type MatterItem = z.infer<typeof matterItem>;

export const matterFilter = z.object({
  unit: z.string().max(60).optional().describe('Lead, collecting or co-unit.'),
  leader: z.string().max(60).optional().describe('Post of the responsible leader.'),
  phase: z.string().max(120).optional().describe('One or several phases, parted by commas.'),
  mechanism: z.string().max(60).optional(),
  class: z.string().max(60).optional().describe('Of its mechanism.'),
  state: z.string().max(60).optional().describe('Mechanisms may share the name of a state.'),
  work: workClass.optional(),
  heading: z.string().max(200).optional(),
  light: colour.optional(),
  words: z.string().trim().max(100).optional().describe('Of the title, the unit or the leader; pinyin initials too.'),
  dueBy: z.iso.date().optional().describe('With a clock that runs out by this day.'),
  order: z.enum(['urgency', 'number', 'newest']).default('urgency'),
});
export type MatterFilterQuery = z.infer<typeof matterFilter>;

export const matterPage = z.object({
  items: z.array(matterItem),
  cursor: z.string().nullable().describe('Where the next page begins; null on the last.'),
});
export type MatterPage = z.infer<typeof matterPage>;

export const clockState = z.object({
  clock: z.string(),
  name: bilingual,
  key: z.string().describe('Empty, or the node, slip or month it is about.'),
  startedAt: instant,
  due: day.nullable().describe('Last day; null where the calendar is missing.'),
  stoppedAt: instant.nullable(),
  standing: z.enum(['running', 'overdue', 'met', 'late', 'paused', 'given-up', 'unknown']),
  holder: z.enum(['lead', 'co', 'office', 'leader', 'proposer']),
  isWindow: z.boolean().describe('A time in which somebody may act and need not.'),
  workingDaysLeft: z.number().int().nullable(),
  lastWorkingDay,
  daysOver,
});

const holder = clockState.shape.holder;

export const promise = z.object({
  report: z.string(),
  fact: z.string(),
  start: z.number().int(),
  end: z.number().int(),
  text: z.string(),
});

export const workTarget = z.object({
  measure: z.string(),
  value: z.number(),
  upper: z.number().nullable(),
  unit: z.string(),
  bound: z.enum(['=', '>=', '<=', '>', '~']),
}) satisfies z.ZodType<BreakdownRow['targets'][number]>;

export const evidence = z.object({
  sha256: z.string().describe('Lower-case hex; the file is at `/api/evidence/{sha256}`.'),
  name: z.string(),
  mediaType: z.string(),
});
export type Evidence = z.infer<typeof evidence>;

export const matterEvent = z.custom<MatterEvent>().meta({
  title: 'MatterEvent',
  description:
    'kind (opened commanded), seq (from 1), at (UTC), by, and the opening or the command with form, evidence and slip number.',
});

export const historyLine = z.object({
  seq: z.number().int(),
  at: instant,
  by: z
    .object({ name: z.string(), unit: z.string().nullable(), post: z.string().nullable() })
    .describe('By their names.'),
  what: bilingual.describe('As history tells it: 已签收, signed for.'),
  command: z.string().nullable().describe('Null for the opening.'),
  fields: z
    .array(z.object({ id: z.string(), name: bilingual, text: bilingual }))
    .describe('What was filled in, as text.'),
  evidence: z.array(evidence),
  slipNumber: z.string().nullable(),
});

export const issuedSlip = z.object({
  slip: z.string(),
  name: bilingual,
  number: z.string(),
  colour: z.enum(['blue', 'orange', 'red']).nullable(),
  at: instant,
  seq: z.number().int().describe('Its event; the document is at `/api/matters/{id}/slips/{seq}.docx`.'),
  limit: day.nullable(),
  answeredAt: instant.nullable(),
});

export const rolledUp = z.object({
  children: z.number().int(),
  ended: z.number().int(),
  share: z.number().nullable(),
  reporting: z.number().int().describe('How many children the share stands on.'),
  light: z.enum(['green', 'yellow', 'red']),
  problems: z.array(z.object({ child: z.string(), problem: z.string() })),
});

export const matterDetail = z.object({
  item: matterItem,
  submission: submissionDetail.nullable().describe('What a deputy or member put forward; null for other matters.'),
  promise: promise.nullable().describe('The sentence of the report it comes from; null for other origins.'),
  origin: z.string(),
  targets: z.array(workTarget),
  resultForm: z.string(),
  collectingUnit: unitName.nullable(),
  coUnits: z.array(unitName),
  monthlyShares: z.array(z.number()).nullable(),
  plannedShare: z.number().nullable().describe('Percent planned by the end of last month.'),
  progress: z
    .object({ at: instant, text: z.string(), value: z.number().nullable(), share: z.number().nullable() })
    .nullable(),
  rating: bilingual.nullable(),
  counts: z.object({ return: z.number().int(), extension: z.number().int(), reopening: z.number().int() }),
  steps: z.array(z.object({ id: z.string(), name: bilingual, passedAt: instant.nullable() })),
  clocks: z.array(clockState),
  nextStep: z
    .object({ name: bilingual, holder })
    .nullable()
    .describe('The step that comes next, whether or not a limit asks for it; null at an end and while suspended.'),
  leadUnitName: bilingual.nullable().describe('What its lead unit is called where it is no 牵头单位.'),
  nodes: z.array(z.object({ id: z.string(), title: z.string(), date: day, passedAt: instant.nullable() })),
  slips: z.array(issuedSlip),
  proposedSlips: z
    .array(
      z.object({ slip: z.string(), colour: z.enum(['blue', 'orange', 'red']), clock: z.string(), key: z.string() }),
    )
    .describe('What the office may want to send; the colour is the least that may be chosen.'),
  callsForInterview: z
    .boolean()
    .describe(
      'As many red slips in a row went out as the mechanism asks for: the head of the unit is to be talked to.',
    ),
  evidence: z.array(evidence),
  history: z.array(historyLine),
  events: z.array(matterEvent),
  relations: z.array(relation).describe('How the caller stands to the matter.'),
  governmentSuccessor: z
    .object({ code: z.string(), name: z.string() })
    .nullable()
    .describe('Where its government was merged into another: nobody acts on it there, the successor takes it over.'),
  commands: z.array(commandOffer).describe('What the caller may do now, with the forms.'),
  mayGiveDown: z
    .array(z.object({ government: z.string(), name: z.string() }))
    .describe('Lower governments it can be given to by the caller.'),
  parent: z
    .object({
      id: z.string(),
      title: z.string(),
      governmentName: z.string().describe('Who gave it down.'),
      isOpenToCaller: z.boolean().describe('Whether the caller may see its page.'),
    })
    .nullable(),
  children: z.array(matterItem.extend({ governmentName: z.string() })).describe('What lower governments make of it.'),
  rolledUp: rolledUp.nullable(),
  score: z
    .object({
      points: z.number(),
      deductions: z.array(
        z.object({
          why: z.enum(['late-clock', 'returned', 'orange-slip', 'red-slip']),
          of: z.string(),
          on: day,
          points: z.number(),
        }),
      ),
    })
    .describe('Of the matter in this calendar year; units are scored by their matters, persons never.'),
});
export type MatterDetail = z.infer<typeof matterDetail>;
