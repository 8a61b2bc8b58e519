// The numbers of pace and forecast as a government sees and sets them.
import { z } from 'zod';
import { mechanismParameter } from './mechanism.ts';

export const indicatorSettings = z.object({
  parameters: z.array(mechanismParameter),
  mayEdit: z.boolean(),
});
export type IndicatorSettings = z.infer<typeof indicatorSettings>;
