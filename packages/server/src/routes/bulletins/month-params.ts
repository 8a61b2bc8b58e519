import { z } from 'zod';

export const monthParams = z.object({ month: z.string().max(7).describe('YYYY-MM.') });
