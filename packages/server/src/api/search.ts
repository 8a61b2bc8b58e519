import { z } from 'zod';
import { government } from './report.ts';

export const searchQuery = z.object({
  q: z
    .string()
    .trim()
    .min(1)
    .max(100)
    .describe('Words as they stand in the report; several, parted by spaces, must all occur.'),
  government: z.string().max(12).optional().describe('Code; only reports of this government.'),
});

export const searchHit = z.object({
  report: z.string(),
  government,
  title: z.string().nullable(),
  planYear: z.number().int().nullable(),
  start: z.number().int().describe('Place of the sentence in the report’s text, UTF-16 code units.'),
  end: z.number().int(),
  text: z.string().describe('The sentence without line breaks and spaces.'),
});
export type SearchHit = z.infer<typeof searchHit>;

export const searchAnswer = z.object({
  hits: z.array(searchHit),
  more: z.boolean().describe('True when there are more hits than are shown.'),
});
export type SearchAnswer = z.infer<typeof searchAnswer>;
