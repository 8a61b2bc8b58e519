import { z } from 'zod';

/** What every refused or failed call answers: a code, its sentence in both languages, and the facts of this case. */
export const apiError = z.object({
  error: z.object({
    code: z.string().describe('One of the codes the API lists, stable across versions.'),
    zh: z.string(),
    en: z.string(),
    facts: z.record(z.string(), z.union([z.string(), z.number()])),
  }),
});
export type ApiError = z.infer<typeof apiError>;
