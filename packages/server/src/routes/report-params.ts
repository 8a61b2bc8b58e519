import { z } from 'zod';

export const reportParams = z.object({ id: z.string().max(60).describe('Id of a kept report.') });
