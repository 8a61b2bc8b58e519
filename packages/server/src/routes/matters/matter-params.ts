import { z } from 'zod';

export const matterParams = z.object({ id: z.string().max(80).describe('Id of a matter.') });
