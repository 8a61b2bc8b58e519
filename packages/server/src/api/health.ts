import { z } from 'zod';

export const health = z.object({
  ok: z.boolean(),
  version: z.string(),
  database: z.object({ ok: z.boolean(), kind: z.enum(['embedded', 'external']) }),
});
export type Health = z.infer<typeof health>;
