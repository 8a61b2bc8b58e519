import { z } from 'zod';
import { bilingual, source } from './named.ts';

export const formField = z.object({
  id: z.string(),
  name: bilingual,
  kind: z
    .enum(['text', 'number', 'date', 'choice', 'unit', 'units', 'nodes', 'matter'])
    .describe(
      '`nodes`: a list of { title, date }; `unit`, `units`: ids from the directory; `matter`: id of another matter of the same mechanism.',
    ),
  required: z.boolean(),
  options: z.array(z.object({ id: z.string(), name: bilingual })).optional(),
  size: z.enum(['line', 'long']).optional().describe('Of a text: one line, or many paragraphs.'),
  notBeforeToday: z.literal(true).optional(),
  notAfterToday: z.literal(true).optional(),
  initial: z.string().optional().describe('The answer that the form proposes.'),
  when: z
    .object({ field: z.string(), is: z.array(z.string()) })
    .optional()
    .describe('Asked only where another field of the form holds one of these; not to be sent otherwise.'),
});
export type FormField = z.infer<typeof formField>;

/** A command somebody may give now: the button and the form behind it. */
export const commandOffer = z.object({
  id: z.string(),
  name: bilingual.describe('As it stands on the button.'),
  fields: z.array(formField),
  evidence: z.enum(['none', 'optional', 'required']),
  source: source.optional(),
  consequence: bilingual.optional().describe('What it does that who gives it may not expect.'),
});
export type CommandOffer = z.infer<typeof commandOffer>;
