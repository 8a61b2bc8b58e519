import { z } from 'zod';

export const sessionParams = z.object({ id: z.string().max(80).describe('Id of a dispatch session.') });
