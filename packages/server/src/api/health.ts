import { z } from 'zod';
import { sampleParts } from '../sample-year/progress.ts';

export const health = z.object({
  ok: z.boolean(),
  version: z.string(),
  database: z.object({ ok: z.boolean(), kind: z.enum(['embedded', 'external']) }),
  sampleLoading: z
    .object({
      part: z
        .enum(sampleParts)
        .nullable()
        .describe('What is being loaded; null while it is looked for what is missing.'),
      done: z.number().int().describe('Steps of that part that are done.'),
      total: z.number().int().describe('Steps of that part in all.'),
    })
    .nullable()
    .describe('How far this process is with loading the made-up county; null where none is being loaded.'),
});
export type Health = z.infer<typeof health>;
