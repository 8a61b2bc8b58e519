import { z } from 'zod';
import { government } from './directory.ts';
import { apiError } from './error.ts';
import { matterItem } from './matter.ts';
import { bilingual } from './named.ts';

const count = z.number().int();

export const merger = z.object({
  government,
  successor: government,
  refusal: apiError.shape.error.nullable().describe('Why it cannot be; null where it can, or is already.'),
  running: z
    .array(
      z.object({
        mechanism: z.string(),
        name: bilingual.describe('Of the mechanism.'),
        lights: z.object({ red: count, yellow: count, green: count, off: count }),
      }),
    )
    .describe(
      'Matters that have not ended, by mechanism and light as of now: for the successor to take over, one by one.',
    ),
  takenOver: count.describe('Of those, taken over by the successor already.'),
  suggestions: count.describe('Of those, suggestions and proposals.'),
  keptAbove: count.describe('Of those, carried out for a government above that is above the successor too.'),
  releasedAbove: count.describe('Of those, carried out for a government that is not above the successor.'),
  below: count.describe('Running matters of governments below that carry out one of these.'),
  rounds: z
    .array(z.object({ year: count, stage: bilingual, isRunning: z.boolean() }))
    .describe('Rounds of livelihood projects, newest first.'),
  ended: count.describe('Matters that have ended.'),
  kept: z
    .object({
      units: count,
      posts: count,
      people: count,
      accounts: count,
      reports: count,
      breakdowns: count.describe('Versions that were issued.'),
      drafts: count.describe('Breakdown tables in work.'),
      bulletins: count,
      sessions: count,
      accountYears: count.describe('Years with acts on the account.'),
      measuredYears: count.describe('Years with figures of indicators.'),
      evidence: count.describe('Files.'),
    })
    .describe('What stays under its name, to be read.'),
  governmentsBelow: z.array(government).describe('That keep it above them until they are changed.'),
});
export type Merger = z.infer<typeof merger>;

export const mattersToTakeOver = z.object({
  matters: z.array(
    z.object({
      item: matterItem.describe('As it stands in the merged government; it does not change any more.'),
      takenOverAs: z.string().nullable().describe('Id of the successor’s own matter; null while it waits.'),
    }),
  ),
  cursor: z.string().nullable().describe('Where the next page begins; null on the last.'),
});
export type MattersToTakeOver = z.infer<typeof mattersToTakeOver>;
