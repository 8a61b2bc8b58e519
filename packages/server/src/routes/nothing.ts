import { z } from 'zod';

/** The answer of a call that was done and has nothing to tell. */
export const nothing = z.object({});
