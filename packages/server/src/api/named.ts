// Names as answers carry them beside ids, so that a page shows them without asking again.
import { z } from 'zod';

export const bilingual = z.object({ zh: z.string(), en: z.string() });

/** ISO 8601 calendar date in China. */
export const day = z.string().describe('ISO date, in China.');

/** ISO 8601 instant. */
export const instant = z.string().describe('ISO 8601 instant, UTC.');

export const unitName = z.object({
  id: z.string(),
  name: z.string().describe('简称, as a table prints it.'),
  fullName: z.string(),
});
export type UnitName = z.infer<typeof unitName>;

export const leaderName = z.object({
  post: z.string(),
  title: z.string(),
  name: z.string().nullable().describe('Who holds the post today; null while it is vacant.'),
});
export type LeaderName = z.infer<typeof leaderName>;

export const source = z
  .object({ document: z.string(), article: z.string().optional(), date: z.string().optional() })
  .describe('Where a rule is written.');
